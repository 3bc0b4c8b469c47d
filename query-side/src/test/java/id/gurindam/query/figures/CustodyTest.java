package id.gurindam.query.figures;

import static id.gurindam.query.figures.ACase.DLH;
import static id.gurindam.query.figures.ACase.PUPR;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.complaint.Classification;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word that moves a case, and in whose hands it lies afterwards. */
class CustodyTest {
    @Test
    void it_waits_with_the_coordinator_is_offered_held_and_put_to_the_reporter() {
        ACase told = ACase.routed().accepted("2026-06-09T08:00", DLH).claimed("2026-06-10T09:00", DLH, 1);

        assertThat(hands(told)).isEqualTo("COORDINATOR, OFFERED 122, HELD 122, REPORTER 122");
        assertThat(told.custody().open()).isTrue();
    }

    @Test
    void a_unit_that_returns_it_gives_it_back_to_the_coordinator_and_the_next_routing_makes_one_edge() {
        ACase told = ACase.routed().returned("2026-06-08T14:00", DLH, PUPR).routed("2026-06-09T09:00", PUPR);

        assertThat(hands(told)).isEqualTo("COORDINATOR, OFFERED 122, COORDINATOR, OFFERED 124");
        assertThat(told.custody().handOffs())
                .containsExactly(new Custody.HandOff(
                        DLH, PUPR, ACase.at("2026-06-08T14:00"), 3, ACase.at("2026-06-09T09:00"), 4, true));
    }

    @Test
    void a_unit_that_transfers_it_hands_it_over_at_once() {
        ACase told = ACase.routed().accepted("2026-06-08T14:00", DLH).transferred("2026-06-09T09:00", DLH, PUPR);

        assertThat(hands(told)).isEqualTo("COORDINATOR, OFFERED 122, HELD 122, OFFERED 124");
        assertThat(told.custody().handOffs().getFirst().to()).isEqualTo(PUPR);
        assertThat(told.custody().handOffs().getFirst().returned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ComplaintDeclined",
        "ComplaintRecognisedAsDuplicate",
        "ComplaintPassedToInformationOfficer",
        "ComplaintWithdrawnByReporter",
        "ComplaintForwardedOutside"
    })
    void it_goes_out_of_the_hands_of_a_unit_that_was_only_offered_it(String way) {
        ACase told = ACase.routed().then("2026-06-09T09:00", way);

        assertThat(told.custody().open()).isFalse();
        assertThat(told.custody().passages().getLast().event()).isEqualTo(way);
        assertThat(told.custody().holdings().getLast().until()).isEqualTo(ACase.at("2026-06-09T09:00"));
    }

    @Test
    void a_unit_that_works_on_it_keeps_its_part_when_a_body_outside_gets_it() {
        ACase told =
                ACase.routed().accepted("2026-06-08T14:00", DLH).then("2026-06-09T09:00", "ComplaintForwardedOutside");

        assertThat(told.custody().unit()).isEqualTo(DLH);
    }

    @ParameterizedTest
    @CsvSource({"OutcomeConfirmedByReporter", "ConfirmationWindowLapsed", "ComplaintClosedWithObjection"})
    void a_closing_takes_it_from_the_reporter_and_reopening_gives_it_to_the_unit_that_answered(String closing) {
        ACase told = ACase.routed()
                .accepted("2026-06-08T14:00", DLH)
                .claimed("2026-06-09T09:00", DLH, 1)
                .then("2026-06-10T09:00", closing);
        assertThat(told.custody().open()).isFalse();

        told.then("2026-06-12T09:00", "ComplaintReopened");

        assertThat(told.custody().unit()).isEqualTo(DLH);
        assertThat(told.custody().passages().stream().map(Custody.Passage::way))
                .containsExactly(Custody.Way.IN, Custody.Way.OUT, Custody.Way.BACK);
    }

    @Test
    void a_dispute_and_a_review_that_sends_it_back_give_it_to_the_unit_again() {
        ACase disputed = ACase.routed()
                .accepted("2026-06-08T14:00", DLH)
                .claimed("2026-06-09T09:00", DLH, 1)
                .then("2026-06-10T09:00", "OutcomeDisputedByReporter");
        ACase reviewed = ACase.routed()
                .accepted("2026-06-08T14:00", DLH)
                .claimed("2026-06-09T09:00", DLH, 1)
                .then("2026-06-10T09:00", "ConfirmationWindowLapsed")
                .then("2026-06-11T09:00", "ReviewDecided", null, "SENT_BACK", null);

        assertThat(hands(disputed)).endsWith("REPORTER 122, HELD 122");
        assertThat(hands(reviewed)).endsWith("REPORTER 122, HELD 122");
    }

    @Test
    void a_review_of_what_is_not_decided_moves_nothing() {
        ACase told = ACase.routed().then("2026-06-09T09:00", "ReviewDecided", null, "SENT_BACK", null);

        assertThat(hands(told)).isEqualTo("COORDINATOR, OFFERED 122");
    }

    @Test
    void what_turns_out_to_be_about_conduct_leaves_whoever_has_it() {
        ACase offered =
                ACase.routed().put("2026-06-09T09:00", Classification.NON_SUPERVISORY, Classification.SUPERVISORY);
        ACase informed = ACase.filed("2026-06-08T09:00")
                .then("2026-06-08T10:00", "ComplaintPassedToInformationOfficer")
                .put("2026-06-09T09:00", Classification.INFORMATION, Classification.SUPERVISORY);

        assertThat(hands(offered)).endsWith("OFFERED 122, COORDINATOR");
        assertThat(hands(informed)).isEqualTo("COORDINATOR, COORDINATOR");
        assertThat(informed.custody().open()).isTrue();
    }

    private static String hands(ACase told) {
        return told.custody().holdings().stream()
                .map(h -> h.hands() + (h.unit() == null ? "" : " " + h.unit()))
                .collect(Collectors.joining(", "));
    }
}
