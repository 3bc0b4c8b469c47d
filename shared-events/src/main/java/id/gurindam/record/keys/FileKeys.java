package id.gurindam.record.keys;

import java.util.Optional;
import javax.crypto.SecretKey;

/** The keys of files: each is its own owner until a case adopts it, and then it dies with the case. */
public interface FileKeys {

    /** A new durable key, owned by nobody but the file. */
    FileKey newFileKey();

    /** The key, or empty if it was destroyed. */
    Optional<SecretKey> fileKey(String keyId);

    /** Gives the key to the owner stream; false if it belongs to another or is gone. Repeating it changes nothing. */
    boolean adopt(String keyId, String ownerStreamId);

    /** True if the owner stream has the key or could still have it: nobody else has adopted it, and it is there. */
    boolean adoptable(String keyId, String ownerStreamId);

    /** A key and its id. */
    record FileKey(String keyId, SecretKey key) {
        @Override
        public String toString() {
            return "FileKey[" + keyId + "]";
        }
    }
}
