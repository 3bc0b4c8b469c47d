package id.gurindam.record.keys;

import id.gurindam.events.personal.Personal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a sealed text is written: {@code enc:1:<key id>:<base64url of iv, ciphertext, tag>}. */
record Envelope(String keyId, byte[] sealed) {
    private static final String PREFIX = "enc:1:";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    static Envelope read(Personal.Sealed text) {
        String envelope = text.envelope();
        int colon = envelope.indexOf(':', PREFIX.length());
        if (!envelope.startsWith(PREFIX) || colon < 0) {
            throw new SealBroken("an envelope in " + text.eventName(), null);
        }
        try {
            return new Envelope(
                    envelope.substring(PREFIX.length(), colon), DECODER.decode(envelope.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new SealBroken("an envelope in " + text.eventName(), e);
        }
    }

    String written() {
        return PREFIX + keyId + ":" + ENCODER.encodeToString(sealed);
    }

    static String newKeyId() {
        return ENCODER.encodeToString(Gcm.random(16));
    }

    static byte[] belongsTo(String keyId, String streamId, String eventName, int revision, String field) {
        return String.join("|", keyId, streamId, eventName, Integer.toString(revision), field)
                .getBytes(StandardCharsets.UTF_8);
    }
}
