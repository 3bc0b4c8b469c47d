package id.gurindam.query.figures;

import static id.gurindam.query.figures.ACase.DLH;
import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static id.gurindam.query.figures.Observation.State.PAUSED;
import static id.gurindam.query.figures.Observation.State.PENDING;
import static id.gurindam.query.figures.Observation.State.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a case stands, and how it passes in and out. */
class StandingTest {
    private static ACase worked() {
        return ACase.routed().accepted("2026-06-08T14:00", DLH);
    }

    private static ACase closed() {
        return worked().claimed("2026-06-09T09:00", DLH, 1).then("2026-06-10T09:00", "OutcomeConfirmedByReporter");
    }

    @Test
    void s4_is_not_yet_in_process_or_done_of_what_is_verified() {
        assertThat(ACase.filed("2026-06-08T09:00").counts(Indicator.S4)).isEmpty();
        assertThat(worked().one(Indicator.S4).state()).isEqualTo(MISS);
        assertThat(worked().one(Indicator.S4).value()).isZero();
        assertThat(worked().replied("2026-06-09T09:00", DLH, "PERSON")
                        .one(Indicator.S4)
                        .value())
                .isEqualTo(1);
        assertThat(closed().one(Indicator.S4).value()).isEqualTo(2);
        assertThat(closed().one(Indicator.S4).state()).isEqualTo(HIT);
    }

    @Test
    void s7_is_an_open_case_by_its_holder_since_it_came_in() {
        assertThat(worked().one(Indicator.S7).unit()).isEqualTo(DLH);
        assertThat(worked().one(Indicator.S7).flips()).isEqualTo(ACase.at("2026-06-08T09:00"));
        assertThat(closed().counts(Indicator.S7)).isEmpty();
    }

    @Test
    void s8_is_an_open_case_by_the_clock_that_is_due_next_paused_or_with_the_reporter() {
        assertThat(worked().one(Indicator.S8).state()).isEqualTo(PENDING);
        assertThat(worked().one(Indicator.S8).flips())
                .as("five days to answer")
                .isEqualTo(ACase.at("2026-06-15T16:00"));
        assertThat(worked().replied("2026-06-08T15:00", DLH, "PERSON")
                        .then("2026-06-09T09:00", "DetailsRequested", DLH, "PLACE_NEEDED", null)
                        .one(Indicator.S8)
                        .state())
                .isEqualTo(PAUSED);
        assertThat(worked().claimed("2026-06-09T09:00", DLH, 1)
                        .one(Indicator.S8)
                        .state())
                .isEqualTo(REPORTER);
    }

    @Test
    void s17_counts_each_way_in_out_and_back_and_tells_closings_apart() {
        ACase told = closed().then("2026-06-12T09:00", "ComplaintReopened");

        assertThat(told.counts(Indicator.S17_IN)).hasSize(1);
        assertThat(told.one(Indicator.S17_OUT).value()).as("a closing").isEqualTo(1);
        assertThat(told.counts(Indicator.S17_BACK)).hasSize(1);
        assertThat(worked().then("2026-06-09T09:00", "ComplaintWithdrawnByReporter")
                        .one(Indicator.S17_OUT)
                        .value())
                .as("no closing")
                .isZero();
    }

    @Test
    void s29_is_what_was_recognised_as_a_duplicate_of_all_that_came_in() {
        assertThat(worked().one(Indicator.S29).state()).isEqualTo(MISS);
        assertThat(ACase.filed("2026-06-08T09:00")
                        .then("2026-06-08T11:00", "ComplaintRecognisedAsDuplicate", null, "TPI-0", null)
                        .one(Indicator.S29)
                        .state())
                .isEqualTo(HIT);
    }
}
