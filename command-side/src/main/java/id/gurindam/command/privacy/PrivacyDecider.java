package id.gurindam.command.privacy;

import static id.gurindam.command.privacy.PrivacyRefusal.LEGAL_BASIS_MISSING;
import static id.gurindam.command.privacy.PrivacyRefusal.NOBODY_LEFT_A_NAME;
import static id.gurindam.command.privacy.PrivacyRefusal.PURPOSE_NOT_LISTED;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.privacy.PrivacyCommand.DestroyKey;
import id.gurindam.command.privacy.PrivacyCommand.RevealIdentity;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.privacy.PrivacyEvent;
import java.util.List;

/** When an identity or an original may be shown, and when a key is destroyed: each look is written down, each key goes once. */
public final class PrivacyDecider {
    private PrivacyDecider() {}

    /** What happens if this is asked now; an empty list if the key is gone already. */
    public static List<PrivacyEvent> decide(DestroyedKeys past, PrivacyCommand command, PrivacyFacts facts) {
        return switch (command) {
            case RevealIdentity c -> reveal(c, facts);
            case DestroyKey c -> destroy(past, c);
        };
    }

    private static List<PrivacyEvent> reveal(RevealIdentity c, PrivacyFacts facts) {
        if (!facts.purposeIsListed(c.purpose())) {
            throw new CommandRefused(PURPOSE_NOT_LISTED, "purpose");
        }
        boolean identityAsked = switch (c.revealed()) {
            case IDENTITY, BOTH -> true;
            case ORIGINAL -> false;
        };
        if (identityAsked && c.personRef() == null) {
            throw new CommandRefused(NOBODY_LEFT_A_NAME);
        }
        return List.of(new IdentityRevealed(c.complaintId(), c.personRef(), c.purpose(), c.revealed()));
    }

    private static List<PrivacyEvent> destroy(DestroyedKeys past, DestroyKey c) {
        if (c.legalBasis().isBlank()) {
            throw new CommandRefused(LEGAL_BASIS_MISSING, "legalBasis");
        }
        boolean gone = c.keyId() == null ? past.all() : past.keyIds().contains(c.keyId());
        return gone ? List.of() : List.of(new KeyDestroyed(c.owner(), c.keyId(), c.legalBasis()));
    }
}
