package id.gurindam.web.architecture.canary.query.board;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes a digest of its own. */
final class HashingProjector {
    private HashingProjector() {}

    static byte[] digest(byte[] content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }
}
