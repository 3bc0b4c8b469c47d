package id.gurindam.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.Refusal;
import id.gurindam.command.privacy.PrivacyCommand.DestroyKey;
import id.gurindam.command.privacy.PrivacyCommand.RevealIdentity;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.privacy.PersonRegistered;
import id.gurindam.events.privacy.PrivacyEvent;
import id.gurindam.events.privacy.Revealed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each look at an identity is written down with its purpose, and each key is destroyed once. */
class RevealingAndDestroyingTest {
    private static final PrivacyFacts FACTS = "CONTACT_REPORTER"::equals;
    private static final DestroyKey ONE = new DestroyKey("complaint-1", "key-1", "UU 27/2022");
    private static final DestroyKey ALL = new DestroyKey("complaint-1", null, "UU 27/2022");

    @Test
    void each_look_is_written_down() {
        IdentityRevealed look = new IdentityRevealed("complaint-1", "person-1", "CONTACT_REPORTER", Revealed.IDENTITY);
        DestroyedKeys past = after(look);

        assertThat(decide(past, reveal("person-1", Revealed.IDENTITY))).containsExactly(look);
    }

    @Test
    void a_purpose_that_is_not_listed_is_refused() {
        refused(
                new RevealIdentity("complaint-1", "person-1", "CURIOSITY", Revealed.IDENTITY),
                PrivacyRefusal.PURPOSE_NOT_LISTED,
                "purpose");
    }

    @Test
    void where_nobody_left_a_name_there_is_only_the_original_to_show() {
        refused(reveal(null, Revealed.IDENTITY), PrivacyRefusal.NOBODY_LEFT_A_NAME, null);
        refused(reveal(null, Revealed.BOTH), PrivacyRefusal.NOBODY_LEFT_A_NAME, null);
        assertThat(decide(DestroyedKeys.none(), reveal(null, Revealed.ORIGINAL)))
                .hasSize(1);
    }

    @Test
    void a_key_is_destroyed_once() {
        KeyDestroyed one = new KeyDestroyed("complaint-1", "key-1", "UU 27/2022");

        assertThat(decide(DestroyedKeys.none(), ONE)).containsExactly(one);
        assertThat(decide(after(one), ONE)).isEmpty();
        assertThat(decide(after(one), ALL)).hasSize(1);
    }

    @Test
    void all_keys_of_an_owner_are_destroyed_once() {
        KeyDestroyed all = new KeyDestroyed("complaint-1", null, "UU 27/2022");

        assertThat(decide(DestroyedKeys.none(), ALL)).containsExactly(all);
        assertThat(decide(after(all), ALL)).isEmpty();
        assertThat(decide(after(all, new KeyDestroyed("complaint-1", "key-1", "x")), ALL))
                .isEmpty();
    }

    @Test
    void a_key_made_after_all_were_destroyed_can_be_destroyed_too() {
        assertThat(decide(after(new KeyDestroyed("complaint-1", null, "x")), ONE))
                .hasSize(1);
    }

    @Test
    void without_a_legal_basis_no_key_is_destroyed() {
        refused(new DestroyKey("complaint-1", null, " "), PrivacyRefusal.LEGAL_BASIS_MISSING, "legalBasis");
        assertThat(PrivacyRefusal.LEGAL_BASIS_MISSING.kind()).isEqualTo(Refusal.Kind.UNACCEPTABLE);
    }

    @Test
    void a_registration_destroys_nothing() {
        assertThat(after(new PersonRegistered("person-1", null, null, null))).isEqualTo(DestroyedKeys.none());
    }

    @Test
    void who_looked_and_what_was_destroyed_are_told_by_streams_of_their_own() {
        assertThat(reveal("person-1", Revealed.BOTH).target()).isEqualTo("access-complaint-1");
        assertThat(ALL.target()).isEqualTo("keys-complaint-1");
    }

    private static RevealIdentity reveal(@Nullable String person, Revealed revealed) {
        return new RevealIdentity("complaint-1", person, "CONTACT_REPORTER", revealed);
    }

    private static DestroyedKeys after(PrivacyEvent... events) {
        DestroyedKeys keys = DestroyedKeys.none();
        for (PrivacyEvent event : events) {
            keys = DestroyedKeys.evolve(keys, event);
        }
        return keys;
    }

    private static List<PrivacyEvent> decide(DestroyedKeys past, PrivacyCommand command) {
        return PrivacyDecider.decide(past, command, FACTS);
    }

    private static void refused(PrivacyCommand command, PrivacyRefusal refusal, @Nullable String field) {
        assertThatThrownBy(() -> decide(DestroyedKeys.none(), command))
                .isInstanceOfSatisfying(CommandRefused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(refusal);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }
}
