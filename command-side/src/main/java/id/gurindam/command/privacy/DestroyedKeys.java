package id.gurindam.command.privacy;

import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.privacy.PersonRegistered;
import id.gurindam.events.privacy.PrivacyEvent;
import java.util.HashSet;
import java.util.Set;

/** The keys of one owner that were destroyed one by one, and whether all of them were destroyed at once. */
public record DestroyedKeys(Set<String> keyIds, boolean all) {

    /** No key was destroyed. */
    public static DestroyedKeys none() {
        return new DestroyedKeys(Set.of(), false);
    }

    /** The keys destroyed after this event. */
    public static DestroyedKeys evolve(DestroyedKeys past, PrivacyEvent event) {
        return switch (event) {
            case PersonRegistered _, IdentityRevealed _ -> past;
            case KeyDestroyed destroyed -> destroyed(past, destroyed);
        };
    }

    private static DestroyedKeys destroyed(DestroyedKeys past, KeyDestroyed event) {
        if (event.keyId() == null) {
            return new DestroyedKeys(past.keyIds, true);
        }
        Set<String> keyIds = new HashSet<>(past.keyIds);
        keyIds.add(event.keyId());
        return new DestroyedKeys(Set.copyOf(keyIds), past.all);
    }
}
