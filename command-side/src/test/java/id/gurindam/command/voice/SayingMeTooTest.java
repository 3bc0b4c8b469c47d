package id.gurindam.command.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.Refusal;
import id.gurindam.command.voice.VoiceCommand.AddVoice;
import id.gurindam.command.voice.VoiceCommand.WithdrawVoice;
import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceMeans;
import id.gurindam.events.voice.VoiceWithdrawn;
import org.junit.jupiter.api.Test;

/** A voice counts once beside an open case. */
class SayingMeTooTest {
    private static final VoiceAdded SITI = new VoiceAdded("complaint-1", "siti", VoiceMeans.CONTACT);
    private static final AddVoice ADD_SITI = new AddVoice("complaint-1", "siti", VoiceMeans.CONTACT, true);
    private static final AddVoice TOO_LATE = new AddVoice("complaint-1", "siti", VoiceMeans.CONTACT, false);
    private static final WithdrawVoice WITHDRAW_SITI = new WithdrawVoice("complaint-1", "siti");

    private final Voices withSiti = Voices.evolve(Voices.none(), SITI);

    @Test
    void a_voice_is_added_beside_an_open_case() {
        assertThat(VoiceDecider.decide(Voices.none(), ADD_SITI)).containsExactly(SITI);
    }

    @Test
    void a_voice_that_counts_already_is_not_counted_again() {
        assertThat(VoiceDecider.decide(withSiti, ADD_SITI)).isEmpty();
        assertThat(VoiceDecider.decide(withSiti, TOO_LATE)).isEmpty();
    }

    @Test
    void a_case_that_is_over_takes_no_voices() {
        assertThatThrownBy(() -> VoiceDecider.decide(Voices.none(), TOO_LATE))
                .isInstanceOfSatisfying(CommandRefused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(VoiceRefusal.COMPLAINT_CLOSED);
                    assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_NOW);
                });
    }

    @Test
    void a_voice_is_taken_back_and_may_come_again() {
        VoiceWithdrawn withdrawn = new VoiceWithdrawn("complaint-1", "siti");
        Voices after = Voices.evolve(withSiti, withdrawn);

        assertThat(VoiceDecider.decide(withSiti, WITHDRAW_SITI)).containsExactly(withdrawn);
        assertThat(after).isEqualTo(Voices.none());
        assertThat(VoiceDecider.decide(after, ADD_SITI)).containsExactly(SITI);
    }

    @Test
    void a_voice_that_does_not_count_cannot_be_taken_back() {
        assertThatThrownBy(() -> VoiceDecider.decide(Voices.none(), WITHDRAW_SITI))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(VoiceRefusal.VOICE_UNKNOWN));
    }

    @Test
    void the_voices_have_a_stream_of_their_own() {
        assertThat(ADD_SITI.target()).isEqualTo("voices-complaint-1");
        assertThat(WITHDRAW_SITI.target()).isEqualTo("voices-complaint-1");
    }
}
