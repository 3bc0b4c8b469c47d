package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A history is taken as it was recorded. */
class HistoryOfAComplaintTest {

    @Test
    void a_history_begins_with_a_filing() {
        assertThatThrownBy(() -> Story.begin().told(COORDINATOR, new PinReissued(ID, "mac")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ID);
    }

    @Test
    void what_was_once_recorded_is_taken_as_it_is_even_where_nothing_follows_from_it_today() {
        Map<String, Story> states = LifecycleTable.states();
        states.remove("Unfiled");
        List<ComplaintEvent> outOfPlace = List.of(
                Story.filed().happened().getFirst(),
                new OutcomeDelivered(ID, DeliveryMeans.SENT),
                new OutcomeConfirmedByReporter(ID, null),
                new OutcomeDisputedByReporter(ID, words("-")),
                new ConfirmationWindowLapsed(ID),
                new ReviewDecided(ID, ReviewDecision.SENT_BACK, words("-")),
                new ComplaintVerified(ID, Classification.SUPERVISORY, null, about(), null, List.of()),
                new ClassificationCorrected(
                        ID, Classification.ASPIRATION, Classification.SUPERVISORY, "x", about(), words("-")));

        assertThat(states.entrySet().stream()
                        .flatMap(e -> outOfPlace.stream().map(event -> line(e.getKey(), e.getValue(), event))))
                .doesNotContainNull()
                .contains(
                        "Withdrawn, OutcomeDelivered: Withdrawn",
                        "Routed, ComplaintFiled: Routed",
                        "InProgress, OutcomeConfirmedByReporter: InProgress",
                        "Verified, OutcomeDisputedByReporter: Verified",
                        "Disputed, OutcomeConfirmedByReporter: Closed",
                        "Merged, ConfirmationWindowLapsed: Merged",
                        "Verified, ReviewDecided: Verified",
                        "Merged, ReviewDecided: Merged",
                        "Routed, ComplaintVerified: Routed",
                        "Declined, ClassificationCorrected: Declined",
                        "Closed CONFIRMED, ClassificationCorrected: Closed",
                        "Disputed, OutcomeDisputedByReporter: Disputed");
    }

    private static String line(String name, Story story, ComplaintEvent event) {
        Story after = story.told(COORDINATOR, event);
        return name + ", " + event.getClass().getSimpleName() + ": "
                + after.state().getClass().getSimpleName();
    }

    @Test
    void a_case_is_open_until_it_is_closed_declined_merged_or_withdrawn() {
        assertThat(LifecycleTable.states().entrySet().stream()
                        .filter(e -> !e.getValue().state().isOpen())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "Unfiled",
                        "Closed CONFIRMED",
                        "Closed LAPSED",
                        "Closed LAPSED too early",
                        "Closed WITH_OBJECTION",
                        "Closed long ago",
                        "Declined",
                        "Merged",
                        "Withdrawn");
    }

    @Test
    void only_a_case_in_the_hands_of_a_unit_has_a_holder() {
        assertThat(LifecycleTable.states().entrySet().stream()
                        .filter(e -> e.getValue().state().holder() != null)
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "Routed",
                        "InProgress",
                        "Claimed",
                        "Claimed after the window",
                        "Disputed",
                        "ForwardedOutside with a part for a unit");
    }
}
