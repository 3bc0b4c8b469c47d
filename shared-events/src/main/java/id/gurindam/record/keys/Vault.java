package id.gurindam.record.keys;

import id.gurindam.events.personal.Personal;
import java.util.List;
import java.util.Optional;

/**
 * Seals and opens personal data. Each text has a key of its own, wrapped by the key of the stream that owns it (case or
 * person), wrapped by a master key that does not lie in the key store.
 */
public interface Vault extends AutoCloseable {

    /** Begins the sealing of the texts of one decision; nothing sealed may be recorded before {@link Sealing#makeDurable}. */
    Sealing begin();

    /** The text, or empty if it cannot be read any more because its key was destroyed. A clear one opens to itself. */
    Optional<String> open(Personal personal);

    /** Opens bytes sealed by {@link Sealing#sealBytes}; empty if the key is gone. */
    Optional<byte[]> openBytes(Personal.Sealed sealed);

    /** Destroys every key of the owner stream; repeating it changes nothing. */
    void destroyOwner(String ownerStreamId);

    /** Destroys the key of one text; repeating it changes nothing. */
    void destroyText(String keyId);

    /** What was found wrong with the keys while they were looked through behind the service, in words for an operator. */
    default Optional<String> damage() {
        return Optional.empty();
    }

    /** How many times keys were destroyed since it was opened: whoever keeps an opened text keeps it for one such number. */
    long destructions();

    /** HMAC-SHA-256 under a server key for the purpose named ("pin", "contact", "answer" …), made at first use. */
    byte[] mac(String purpose, byte[] message);

    /** Seals bytes under a server key for the purpose named: for what is not in the record (kept answers). */
    byte[] sealForServer(String purpose, byte[] clear);

    /** Opens what {@link #sealForServer} sealed; empty if it does not open. */
    Optional<byte[]> openForServer(String purpose, byte[] sealed);

    /** The position up to which every KeyDestroyed of the record has been applied here, or -1. */
    long destroyedThrough();

    /** Notes that position; a key store restored from a backup falls back and so applies them again. */
    void destroyedThrough(long position);

    @Override
    void close();

    /** The texts of one decision. */
    interface Sealing {
        /** Seals one text for one field (JSON pointer without leading slash) of one event. */
        Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text);

        /** Seals bytes likewise (the salt of a commitment). */
        Personal.Sealed sealBytes(String streamId, String eventName, int revision, String field, byte[] bytes);

        /** The key ids made so far. */
        List<String> keyIds();

        /** Returns when every key made here is on disk; joins the group commit of the key store. */
        void makeDurable();
    }
}
