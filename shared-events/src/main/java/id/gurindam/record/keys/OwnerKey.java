package id.gurindam.record.keys;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/** The key of one stream, with the form in which it is kept: wrapped by the master key and bound to its owner. */
record OwnerKey(String owner, SecretKey key, byte[] wrapped) {

    static OwnerKey fresh(String owner, SecretKey master) {
        SecretKey key = Gcm.newKey();
        return new OwnerKey(owner, key, Gcm.seal(master, bytes(owner), key.getEncoded()));
    }

    static OwnerKey unwrapped(String owner, byte[] wrapped, SecretKey master) {
        return new OwnerKey(owner, Gcm.key(Gcm.open(master, bytes(owner), wrapped, "the key of " + owner)), wrapped);
    }

    byte[] wrap(String keyId, SecretKey textKey) {
        return Gcm.seal(key, bytes(keyId), textKey.getEncoded());
    }

    SecretKey unwrap(String keyId, byte[] wrappedKey) {
        return Gcm.key(Gcm.open(key, bytes(keyId), wrappedKey, "key " + keyId));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
