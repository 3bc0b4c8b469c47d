package id.gurindam.record.files;

import id.gurindam.record.keys.Gcm;
import id.gurindam.record.keys.SealBroken;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** A file as it lies on the disk: "GURF", version, key id, media type (that is the header, authenticated), sealed bytes. */
record Sealed(String keyId, String mediaType, byte[] header, byte[] content) {
    private static final int MAGIC = 0x47555246;
    private static final byte VERSION = 1;

    static Sealed of(String keyId, SecretKey key, String mediaType, byte[] clear) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        byte[] type = mediaType.getBytes(StandardCharsets.UTF_8);
        byte[] header = ByteBuffer.allocate(4 + 1 + 2 + id.length + 2 + type.length)
                .putInt(MAGIC)
                .put(VERSION)
                .putShort((short) id.length)
                .put(id)
                .putShort((short) type.length)
                .put(type)
                .array();
        return new Sealed(keyId, mediaType, header, Gcm.seal(key, header, clear));
    }

    static Sealed read(String digest, byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        try {
            if (in.getInt() != MAGIC || in.get() != VERSION) {
                throw new SealBroken("file " + digest, null);
            }
            String keyId = text(in);
            String mediaType = text(in);
            int header = in.position();
            return new Sealed(
                    keyId, mediaType, Arrays.copyOf(file, header), Arrays.copyOfRange(file, header, file.length));
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new SealBroken("file " + digest, e);
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(header.length + content.length)
                .put(header)
                .put(content)
                .array();
    }

    byte[] open(SecretKey key, String digest) {
        return Gcm.open(key, header, content, "file " + digest);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
