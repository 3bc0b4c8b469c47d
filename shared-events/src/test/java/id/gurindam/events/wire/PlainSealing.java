package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import id.gurindam.record.keys.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A sealing that hides nothing and always seals alike, so that what is written can be compared to the byte. */
public final class PlainSealing implements Vault.Sealing {
    private final List<String> keyIds = new ArrayList<>();

    @Override
    public Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text) {
        return sealBytes(streamId, eventName, revision, field, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Personal.Sealed sealBytes(String streamId, String eventName, int revision, String field, byte[] bytes) {
        String keyId = "key-" + keyIds.size();
        keyIds.add(keyId);
        String envelope =
                "enc:1:" + keyId + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Personal.Sealed(envelope, streamId, eventName, revision, field);
    }

    @Override
    public List<String> keyIds() {
        return List.copyOf(keyIds);
    }

    @Override
    public void makeDurable() {}
}
