package id.gurindam.record.keys;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a sealed thing is twelve random bytes, the ciphertext and a tag of sixteen, bound to what it belongs to. */
public final class Gcm {
    private static final int IV = 12;
    private static final int TAG = 16;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gcm() {}

    /** The clear bytes, sealed under the key and bound to what they belong to. */
    public static byte[] seal(SecretKey key, byte[] belongsTo, byte[] clear) {
        byte[] iv = random(IV);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, iv, belongsTo);
            byte[] sealed = Arrays.copyOf(iv, IV + clear.length + TAG);
            cipher.doFinal(clear, 0, clear.length, sealed, IV);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The clear bytes; throws {@link SealBroken}, naming what, if they were changed or belong elsewhere. */
    public static byte[] open(SecretKey key, byte[] belongsTo, byte[] sealed, String what) {
        if (sealed.length < IV + TAG) {
            throw new SealBroken(what, null);
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, IV), belongsTo);
            return cipher.doFinal(sealed, IV, sealed.length - IV);
        } catch (AEADBadTagException | InvalidAlgorithmParameterException e) {
            throw new SealBroken(what, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static SecretKey newKey() {
        return key(random(KEY));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, iv));
        cipher.updateAAD(belongsTo);
        return cipher;
    }
}
