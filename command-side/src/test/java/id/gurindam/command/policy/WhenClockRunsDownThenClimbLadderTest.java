package id.gurindam.command.policy;

import static id.gurindam.command.policy.LadderStory.ID;
import static id.gurindam.command.policy.LadderStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told what and when as a clock runs down, in the city of the project: its office is open from 07:30 to 16:00. */
class WhenClockRunsDownThenClimbLadderTest {
    private static final String DLH = "124";
    private static final String INSPECTORATE = "103";
    private static final String LONG_AFTER = "2027-02-01T09:00";

    @Test
    void a_report_that_nobody_reads_reminds_the_coordinator_and_rises_to_the_manager_and_the_secretary() {
        assertThat(LadderStory.filed().climbed(LadderStory.MONDAY, LONG_AFTER))
                .containsExactly(
                        "2026-09-09T07:30 reminds COORDINATOR of VERIFY",
                        "2026-09-11T07:30 raises VERIFY to MANAGER",
                        "2026-09-15T07:30 raises VERIFY to SEKDA, content hidden");
    }

    @Test
    void one_that_could_be_supervisory_passes_the_manager_by() {
        assertThat(LadderStory.filed(true).climbed(LadderStory.MONDAY, LONG_AFTER))
                .containsExactly(
                        "2026-09-09T07:30 reminds COORDINATOR of VERIFY",
                        "2026-09-15T07:30 raises VERIFY to SEKDA, content hidden");
    }

    @Test
    void a_unit_that_takes_a_case_and_does_nothing_is_reminded_and_then_those_above_it_are_told() {
        assertThat(working(Classification.NON_SUPERVISORY).climbed("2026-09-07T11:00", LONG_AFTER))
                .containsExactly(
                        "2026-09-15T07:30 raises FIRST_RESPONSE to UNIT_HEAD",
                        "2026-09-18T07:30 raises FIRST_RESPONSE to MANAGER",
                        "2026-09-23T07:30 reminds UNIT_HEAD of SETTLE",
                        "2026-09-28T07:30 raises SETTLE to MANAGER",
                        "2026-10-05T07:30 raises SETTLE to SEKDA",
                        "2026-10-28T07:30 reminds SEKDA of LAW_DECISION, content hidden",
                        "2026-11-09T07:30 raises LAW_DECISION to OMBUDSMAN");
    }

    @Test
    void a_unit_that_neither_takes_nor_returns_a_case_is_told_by_its_head() {
        LadderStory routed = LadderStory.verified(Classification.NON_SUPERVISORY)
                .then("2026-09-07T11:00", new ComplaintRoutedToUnit(ID, DLH, null));

        assertThat(routed.plannedAt("2026-09-07T12:00")).contains("2026-09-09T07:30 raises ACCEPT to UNIT_HEAD");
    }

    @Test
    void what_is_done_in_time_is_told_to_nobody() {
        LadderStory done = working(Classification.INFORMATION)
                .then("2026-09-08T10:00", claimed())
                .then("2026-09-08T11:00", new OutcomeConfirmedByReporter(ID, null));

        assertThat(done.climbed("2026-09-08T12:00", LONG_AFTER)).isEmpty();
    }

    @Test
    void the_reporter_is_reminded_of_the_window_twice_while_it_is_open() {
        LadderStory claimed = working(Classification.NON_SUPERVISORY).then("2026-09-08T10:00", claimed());

        assertThat(claimed.climbed("2026-09-08T10:00", LONG_AFTER))
                .containsExactly(
                        "2026-09-14T07:30 reminds REPORTER of CONFIRMATION",
                        "2026-09-18T07:30 reminds REPORTER of CONFIRMATION");
    }

    @Test
    void a_question_to_the_reporter_holds_the_ladder_and_the_answer_moves_it() {
        LadderStory asked = working(Classification.NON_SUPERVISORY)
                .then("2026-09-08T09:00", new UnitReplied(ID, DLH, WORDS, ReplyManner.PERSON, null))
                .then("2026-09-08T10:00", new DetailsRequested(ID, DLH, null, WORDS));

        assertThat(asked.plannedAt("2026-10-12T09:00"))
                .contains("2026-10-28T07:30 reminds SEKDA of LAW_DECISION, content hidden");
        asked.then("2026-09-15T10:00", new DetailsProvided(ID, WORDS, List.of()));
        assertThat(asked.plannedAt("2026-09-15T10:00")).contains("2026-09-30T07:30 reminds UNIT_HEAD of SETTLE");
    }

    @Test
    void a_reminder_whose_time_is_over_is_not_sent_any_more() {
        assertThat(LadderStory.filed().climbed("2026-09-14T08:00", "2026-09-14T10:00"))
                .containsExactly("2026-09-14T08:00 raises VERIFY to MANAGER");
    }

    @Test
    void what_falls_due_at_night_or_on_a_free_day_waits_for_the_office_to_open() {
        assertThat(LadderStory.filed().plannedAt("2026-09-11T22:00"))
                .contains("2026-09-14T07:30 raises VERIFY to MANAGER");
    }

    @Test
    void a_case_that_was_late_long_before_anybody_looked_brings_each_level_one_message() {
        assertThat(working(Classification.NON_SUPERVISORY).climbed("2026-12-01T09:00", LONG_AFTER))
                .containsExactly(
                        "2026-12-01T09:00 raises FIRST_RESPONSE to UNIT_HEAD",
                        "2026-12-01T09:00:01 raises SETTLE to MANAGER",
                        "2026-12-01T09:00:02 raises SETTLE to SEKDA",
                        "2026-12-01T09:00:03 raises LAW_DECISION to OMBUDSMAN");
    }

    @Test
    void a_clock_of_the_machine_that_goes_ahead_and_back_takes_no_step_twice() {
        LadderStory ahead = LadderStory.filed();
        assertThat(ahead.climbed("2026-09-30T09:00", "2026-09-30T10:00")).hasSize(2);

        assertThat(ahead.climbed("2026-09-08T09:00", "2026-09-30T08:00")).isEmpty();
        assertThat(ahead.climbed("2026-11-02T09:00", LONG_AFTER)).isEmpty();
    }

    @Test
    void a_free_day_that_is_decreed_meanwhile_moves_the_step() {
        LadderStory filed = LadderStory.filed();
        CalendarDecreed free = new CalendarDecreed(
                2026,
                2,
                "SKB",
                LocalDate.of(2026, 9, 8),
                List.of(new CalendarDay(
                        LocalDate.of(2026, 9, 10), CalendarDay.Kind.COLLECTIVE_LEAVE, "Cuti", "Leave", null)),
                null);

        filed.decreed("2026-09-08T10:00", free);

        assertThat(filed.climbed("2026-09-08T11:00", "2026-09-15T07:00"))
                .containsExactly(
                        "2026-09-09T07:30 reminds COORDINATOR of VERIFY", "2026-09-14T07:30 raises VERIFY to MANAGER");
    }

    @Test
    void a_second_return_goes_to_the_manager_and_a_third_to_the_secretary() {
        LadderStory twice = returned(returned(LadderStory.verified(Classification.NON_SUPERVISORY), 7), 8);
        assertThat(twice.climbed("2026-09-08T15:00", "2026-09-09T07:00"))
                .containsExactly("2026-09-08T15:00 raises BOUNCE to MANAGER");

        assertThat(returned(twice, 9).climbed("2026-09-09T15:00", "2026-09-10T07:00"))
                .containsExactly("2026-09-09T15:00 raises BOUNCE to SEKDA");
    }

    @Test
    void a_case_that_comes_back_and_lies_rises_to_the_manager() {
        LadderStory once = returned(LadderStory.verified(Classification.NON_SUPERVISORY), 7);

        assertThat(once.plannedAt("2026-09-07T15:00")).contains("2026-09-09T07:30 raises BOUNCE to MANAGER");
    }

    @Test
    void a_supervisory_case_reminds_the_inspectorate_and_tells_the_secretary_no_more_than_that_it_is_late() {
        assertThat(working(Classification.SUPERVISORY).climbed("2026-09-07T12:00", "2026-12-30T07:00"))
                .containsExactly(
                        "2026-09-15T07:30 raises FIRST_RESPONSE to INSPEKTORAT",
                        "2026-10-28T07:30 reminds SEKDA of LAW_DECISION, content hidden",
                        "2026-11-09T07:30 raises LAW_DECISION to OMBUDSMAN",
                        "2026-11-23T07:30 reminds INSPEKTORAT of SETTLE",
                        "2026-12-01T07:30 raises SETTLE to SEKDA, content hidden");
    }

    @Test
    void one_about_the_inspectorate_goes_to_the_secretary_instead() {
        assertThat(working(Classification.SUPERVISORY, INSPECTORATE).climbed("2026-09-07T12:00", "2026-09-16T07:00"))
                .containsExactly("2026-09-15T07:30 raises FIRST_RESPONSE to SEKDA");
    }

    @Test
    void the_reporter_is_asked_once_whether_it_may_go_to_the_ombudsman() {
        LadderStory asked = working(Classification.NON_SUPERVISORY)
                .then("2026-09-20T10:00", new ComplaintEscalated(ID, "OMBUDSMAN", null, true, null, null, true));
        assertThat(asked.climbed("2026-09-20T10:00", LONG_AFTER)).noneMatch(step -> step.contains("OMBUDSMAN"));

        asked.then("2027-01-04T10:00", new EscalationConsented(ID, "OMBUDSMAN"));
        assertThat(asked.climbed(LONG_AFTER, "2027-03-01T09:00")).isEmpty();
    }

    @Test
    void whoever_was_told_by_a_person_is_not_told_again_of_what_was_to_be_seen_then() {
        LadderStory told = LadderStory.filed()
                .then("2026-09-11T07:00", new ComplaintEscalated(ID, "MANAGER", WORDS, false, null, null, true));

        assertThat(told.plannedAt("2026-09-11T08:00"))
                .contains("2026-09-15T07:30 raises VERIFY to SEKDA, content hidden");
    }

    @Test
    void a_refused_report_climbs_nowhere() {
        LadderStory declined =
                LadderStory.filed().then("2026-09-08T10:00", new ComplaintDeclined(ID, "TOO_GENERAL", WORDS));

        assertThat(declined.plannedAt("2026-10-08T10:00")).isEmpty();
    }

    @Test
    void the_name_stays_for_ever() {
        assertThat(new WhenClockRunsDownThenClimbLadder().name()).isEqualTo("when-clock-runs-down-then-climb-ladder");
    }

    private static LadderStory working(Classification as, String... accused) {
        String unit = as == Classification.SUPERVISORY ? INSPECTORATE : DLH;
        return LadderStory.filed()
                .then(
                        "2026-09-07T10:00",
                        new ComplaintVerified(ID, as, null, new Accused(List.of(accused), List.of()), null, List.of()))
                .then("2026-09-07T10:30", new ComplaintRoutedToUnit(ID, unit, null))
                .then("2026-09-07T11:00", new RoutingAcceptedByUnit(ID, unit));
    }

    private static LadderStory returned(LadderStory story, int day) {
        return story.then("2026-09-0%dT11:00".formatted(day), new ComplaintRoutedToUnit(ID, DLH, null))
                .then(
                        "2026-09-0%dT14:00".formatted(day),
                        new RoutingReturnedByUnit(ID, DLH, "NOT_OUR_DUTY", "122", WORDS));
    }

    private static OutcomeClaimed claimed() {
        return new OutcomeClaimed(ID, DLH, OutcomeKind.ANSWERED, WORDS, List.of(), null, null);
    }
}
