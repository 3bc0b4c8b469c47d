package id.gurindam.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.policy.Intent.At;
import id.gurindam.command.policy.Intent.Cancel;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.personal.Personal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The window is planned when an outcome is claimed and given up at the first answer. */
class WhenOutcomeClaimedThenLapseConfirmationWindowTest {
    private static final String ID = "complaint-1";
    private static final String KEY = "when-outcome-claimed-then-lapse-confirmation-window/complaint-1";
    private static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(10);
    private static final Personal WORDS = Personal.of("-");

    private final Policy policy = new WhenOutcomeClaimedThenLapseConfirmationWindow();

    @Test
    void a_claim_plans_the_lapse_at_the_end_of_its_window() {
        OutcomeClaimed claimed = new OutcomeClaimed(ID, "122", OutcomeKind.ANSWERED, WORDS, List.of(), null, null);

        assertThat(on(claimed)).containsExactly(new At(KEY, MONDAY.plus(WINDOW), new LapseConfirmationWindow(ID)));
    }

    @Test
    void every_answer_and_every_end_gives_the_plan_up() {
        List<ComplaintEvent> ends = List.of(
                new OutcomeConfirmedByReporter(ID, null),
                new OutcomeDisputedByReporter(ID, WORDS),
                new ConfirmationWindowLapsed(ID),
                new ComplaintClosedWithObjection(ID, "122", WORDS),
                new ComplaintReopened(ID, "122", WORDS),
                new ComplaintWithdrawnByReporter(ID, null));

        assertThat(ends).allSatisfy(event -> assertThat(on(event)).containsExactly(new Cancel(KEY)));
    }

    @Test
    void nothing_else_touches_the_plan() {
        assertThat(on(new OutcomeDelivered(ID, DeliveryMeans.SENT))).isEmpty();
        assertThat(on(new EvidenceDoubted(ID, null, WORDS))).isEmpty();
    }

    @Test
    void the_name_stays_for_ever() {
        assertThat(policy.name()).isEqualTo("when-outcome-claimed-then-lapse-confirmation-window");
    }

    private List<Intent> on(ComplaintEvent event) {
        return policy.on(ID, event, MONDAY, claimedAt -> claimedAt.plus(WINDOW));
    }
}
