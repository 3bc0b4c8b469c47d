package id.gurindam.query.figures;

import static id.gurindam.query.figures.ACase.DLH;
import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.complaint.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about a case, and where nothing is asked. */
class DoubtsTest {
    private static ACase worked() {
        return ACase.routed().accepted("2026-06-08T14:00", DLH);
    }

    @Test
    void s30_counts_every_change_of_class_after_verification_and_g1_only_those_to_a_longer_limit() {
        ACase longer =
                ACase.routed().put("2026-06-09T09:00", Classification.NON_SUPERVISORY, Classification.SUPERVISORY);
        ACase shorter =
                ACase.routed().put("2026-06-09T09:00", Classification.NON_SUPERVISORY, Classification.INFORMATION);
        ACase same =
                ACase.routed().put("2026-06-09T09:00", Classification.NON_SUPERVISORY, Classification.NON_SUPERVISORY);

        assertThat(longer.one(Indicator.S30).state()).isEqualTo(HIT);
        assertThat(longer.one(Indicator.G1).state()).isEqualTo(HIT);
        assertThat(shorter.one(Indicator.S30).state()).isEqualTo(HIT);
        assertThat(shorter.one(Indicator.G1).state()).isEqualTo(MISS);
        assertThat(same.one(Indicator.S30).state()).isEqualTo(MISS);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, MISS", "TEMPLATE, HIT", "AUTOMATIC, HIT"})
    void g2_asks_about_a_first_reply_that_no_person_wrote(String manner, Observation.State state) {
        ACase told = worked().replied("2026-06-09T09:00", DLH, manner)
                .replied("2026-06-10T09:00", DLH, "PERSON".equals(manner) ? "TEMPLATE" : "PERSON");

        assertThat(told.one(Indicator.G2).state()).isEqualTo(state);
    }

    @Test
    void g3_is_the_working_time_of_ended_pauses_of_the_time_that_the_unit_held_it() {
        Observation paused = worked().then("2026-06-09T09:00", "DetailsRequested", DLH, "PLACE_NEEDED", null)
                .then("2026-06-09T11:00", "DetailsProvided")
                .claimed("2026-06-09T14:00", DLH, 1)
                .one(Indicator.G3);

        assertThat(paused.unit()).isEqualTo(DLH);
        assertThat(paused.value()).isEqualTo(120);
        assertThat(paused.whole()).isEqualTo((int)
                City.CALENDAR.workingMinutesBetween(ACase.at("2026-06-08T14:00"), ACase.at("2026-06-09T14:00")));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-25T15:00, MISS", "2026-06-26T15:00, HIT", "2026-06-30T23:59, HIT", "2026-07-01T08:00, MISS"})
    void g4_asks_about_what_is_said_to_be_done_in_the_last_three_working_days_of_a_month(
            String at, Observation.State state) {
        assertThat(worked().claimed(at, DLH, 1).one(Indicator.G4).state()).isEqualTo(state);
    }

    @Test
    void g5_asks_about_an_act_that_is_said_to_be_older_than_its_entry() {
        ACase told = worked().noted("2026-06-09T10:00", DLH, "2026-06-09T09:00").noted("2026-06-09T11:00", DLH, null);

        assertThat(told.one(Indicator.G5).value()).as("minutes").isEqualTo(60);
        assertThat(told.one(Indicator.G5).events()).containsExactly(4L);
    }

    @Test
    void g6_asks_about_a_resolution_without_evidence_or_one_that_was_disputed() {
        ACase sound = worked().claimed("2026-06-09T09:00", DLH, 1);
        ACase bare = worked().claimed("2026-06-09T09:00", DLH, 0);
        ACase disputed =
                worked().claimed("2026-06-09T09:00", DLH, 1).then("2026-06-10T09:00", "OutcomeDisputedByReporter");

        assertThat(sound.one(Indicator.G6).state()).isEqualTo(MISS);
        assertThat(bare.one(Indicator.G6).state()).isEqualTo(HIT);
        assertThat(disputed.one(Indicator.G6).state()).isEqualTo(HIT);
        assertThat(disputed.one(Indicator.G6).events()).hasSize(2);
    }

    @Test
    void g7_asks_about_a_return_by_a_unit_that_had_to_take_it_later_and_a_refusal_that_was_taken_up_again() {
        ACase returned = ACase.routed()
                .returned("2026-06-08T14:00", DLH, null)
                .routed("2026-06-09T09:00", DLH)
                .accepted("2026-06-09T10:00", DLH);
        ACase refused = ACase.filed("2026-06-08T09:00")
                .verified("2026-06-08T10:00")
                .then("2026-06-08T11:00", "ComplaintDeclined", null, "TOO_GENERAL", null)
                .then("2026-06-12T11:00", "ReviewDecided", null, "SENT_BACK", null);
        ACase stood = ACase.filed("2026-06-08T09:00")
                .then("2026-06-08T11:00", "ComplaintDeclined", null, "TOO_GENERAL", null);

        assertThat(returned.one(Indicator.G7).state()).isEqualTo(HIT);
        assertThat(returned.one(Indicator.G7).unit()).isEqualTo(DLH);
        assertThat(refused.one(Indicator.G7).state()).isEqualTo(HIT);
        assertThat(stood.one(Indicator.G7).state()).isEqualTo(MISS);
    }

    @Test
    void g8_asks_about_a_case_that_was_closed_more_than_once() {
        ACase told = worked().claimed("2026-06-09T09:00", DLH, 1).then("2026-06-24T09:00", "ConfirmationWindowLapsed");
        assertThat(told.one(Indicator.G8).state()).isEqualTo(MISS);

        told.then("2026-06-25T09:00", "ComplaintReopened")
                .claimed("2026-06-26T09:00", DLH, 1)
                .then("2026-06-27T09:00", "OutcomeConfirmedByReporter");

        assertThat(told.one(Indicator.G8).state()).isEqualTo(HIT);
        assertThat(told.one(Indicator.G8).value()).isEqualTo(2);
        assertThat(told.one(Indicator.G8).unit()).isEqualTo(DLH);
    }
}
