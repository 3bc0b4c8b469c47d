package id.gurindam.command.privacy;

import id.gurindam.command.GurindamCommand;
import id.gurindam.events.privacy.Revealed;
import org.jspecify.annotations.Nullable;

/** What may be asked about the data of a person or the texts of a case. */
public sealed interface PrivacyCommand extends GurindamCommand {

    /** The stream that tells who looked at the data of this case. */
    static String accessStreamOf(String complaintId) {
        return "access-" + complaintId;
    }

    /** Show an officer the identity or the original text, for a purpose from the list. */
    record RevealIdentity(String complaintId, @Nullable String personRef, String purpose, Revealed revealed)
            implements PrivacyCommand {
        @Override
        public String target() {
            return accessStreamOf(complaintId);
        }
    }

    /** Destroy the key of one text, or of a whole stream (a case or a person), on a legal basis. */
    record DestroyKey(String owner, @Nullable String keyId, String legalBasis) implements PrivacyCommand {
        @Override
        public String target() {
            return "keys-" + owner;
        }
    }
}
