package id.gurindam.events;

import static id.gurindam.events.Facts.words;

import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.privacy.PersonRegistered;
import id.gurindam.events.privacy.Revealed;
import java.util.List;

/** Examples of what happens to the data of persons. */
public final class PrivacyFacts {
    static final List<GurindamEvent> ALL = List.of(
            new PersonRegistered("person-9", words("Siti Rahmah"), words("siti@contoh.id"), words("+62811000111")),
            new IdentityRevealed(ComplaintFacts.ID, "person-9", "call-back", Revealed.BOTH),
            new KeyDestroyed(ComplaintFacts.ID, "key-7", "UU 27/2022 pasal 44"));

    private PrivacyFacts() {}
}
