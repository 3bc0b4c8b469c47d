package id.gurindam.clocks;

import static id.gurindam.clocks.Tanjungpinang.at;
import static id.gurindam.events.complaint.Classification.ASPIRATION;
import static id.gurindam.events.complaint.Classification.INFORMATION;
import static id.gurindam.events.complaint.Classification.NON_SUPERVISORY;
import static id.gurindam.events.complaint.Classification.SUPERVISORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.complaint.Classification;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every clock of a complaint, with dates worked out by hand on the calendars of Tanjungpinang. */
class ClockReadingsTest {
    private static final Map<String, Classification> BY_VECTOR =
            Map.of("plus5", INFORMATION, "plus14", NON_SUPERVISORY, "plus60", SUPERVISORY);

    private static Tanjungpinang filed() {
        return new Tanjungpinang().then("ComplaintFiled", "2026-11-24T10:00");
    }

    private static Tanjungpinang verified() {
        return filed().then("ComplaintVerified", "2026-11-26T09:00").as(NON_SUPERVISORY);
    }

    private static Tanjungpinang routed() {
        return verified().then("ComplaintRoutedToUnit", "2026-11-26T09:05");
    }

    private static Tanjungpinang claimed() {
        return routed().then("UnitReplied", "2026-11-27T11:00", "PERSON").then("OutcomeClaimed", "2026-12-10T15:00");
    }

    @TestFactory
    Stream<DynamicTest> the_vectors_of_domain_5_5_by_the_clocks_that_have_these_limits() {
        return StreamSupport.stream(Tanjungpinang.vectors().spliterator(), false)
                .flatMap(row -> {
                    String day = row.get("receivedOn").stringValue();
                    Tanjungpinang filed = new Tanjungpinang().then("ComplaintFiled", day + "T10:00");
                    Tanjungpinang claimed = new Tanjungpinang().then("OutcomeClaimed", day + "T10:00");
                    return Stream.concat(
                            Stream.of(
                                    due(
                                            filed.clock("VERIFY", day + "T11:00"),
                                            row.get("plus3").stringValue()),
                                    due(
                                            claimed.clock("CONFIRMATION", day + "T11:00"),
                                            row.get("plus10").stringValue())),
                            BY_VECTOR.entrySet().stream().map(entry -> {
                                Tanjungpinang settled = new Tanjungpinang()
                                        .then("ComplaintVerified", day + "T10:00")
                                        .as(entry.getValue());
                                return due(
                                        settled.clock("SETTLE", day + "T11:00"),
                                        row.get(entry.getKey()).stringValue());
                            }));
                });
    }

    private static DynamicTest due(ClockReading reading, String day) {
        return dynamicTest(reading.clock() + " " + reading.startedAt() + " + " + reading.limit() + " = " + day, () -> {
            assertThat(reading.dueAt()).isEqualTo(Tanjungpinang.CALENDAR.closing(LocalDate.parse(day)));
            assertThat(reading.steps().getLast().date()).isEqualTo(day);
            assertThat(reading.steps().getLast().number()).isEqualTo(reading.limit());
        });
    }

    @Test
    void an_act_at_the_closing_minute_is_in_time_and_a_second_later_it_is_not() {
        ClockReading met = filed().then("ComplaintVerified", "2026-11-27T16:30").clock("VERIFY", "2027-01-01T00:00");
        assertThat(met.state()).isEqualTo(State.MET);
        assertThat(met.verdict()).isEqualTo(Verdict.ON_TIME);
        assertThat(met.left()).isZero();
        ClockReading missed =
                filed().then("ComplaintVerified", "2026-11-27T16:30:01").clock("VERIFY", "2027-01-01T00:00");
        assertThat(missed.state()).isEqualTo(State.MISSED);
        assertThat(missed.verdict()).isEqualTo(Verdict.LATE);
        assertThat(missed.left()).isEqualTo(-1);
    }

    @Test
    void an_open_clock_tells_what_is_left_and_then_that_it_is_late() {
        assertThat(filed().clock("VERIFY", "2026-11-24T11:00").left()).isEqualTo(3);
        assertThat(filed().clock("VERIFY", "2026-11-24T11:00").minutesLeft()).isNull();
        assertThat(filed().clock("VERIFY", "2026-11-27T15:30").minutesLeft()).isEqualTo(60);
        ClockReading late = filed().clock("VERIFY", "2026-12-01T10:00");
        assertThat(late.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(late.left()).isEqualTo(-2);
    }

    @Test
    void two_systems_of_deadlines_run_side_by_side() {
        ClockReading settle = verified().clock("SETTLE", "2026-11-26T10:00");
        assertThat(settle.dueAt()).isEqualTo(at("2026-12-16T16:00"));
        assertThat(settle.calendarVersion()).isEqualTo("2026/1");
        assertThat(settle.ruleVersion()).isEqualTo("TPI/1");
        ClockReading law = verified().clock("LAW_DECISION", "2026-11-26T10:00");
        assertThat(law.dueAt()).isEqualTo(at("2027-01-25T23:59:59.999"));
        assertThat(law.steps()).hasSize(2);
        assertThat(filed().as(ASPIRATION).clock("SETTLE", "2026-11-26T10:00").state())
                .isEqualTo(State.NOT_STARTED);
        assertThat(filed().runs("SETTLE", "2026-11-26T10:00")).isEmpty();
    }

    @Test
    void a_question_to_the_reporter_pauses_the_clock_of_the_unit_and_no_other() {
        Tanjungpinang asked = routed().then("DetailsRequested", "2026-11-30T10:00", "PLACE");
        ClockReading paused = asked.clock("SETTLE", "2026-12-01T10:00");
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(paused.dueAt()).isNull();
        assertThat(paused.left()).isEqualTo(12);
        assertThat(asked.clock("FIRST_RESPONSE", "2026-12-01T10:00").state()).isEqualTo(State.RUNNING);
        assertThat(asked.clock("LAW_DETAILS", "2026-12-01T10:00").dueAt()).isEqualTo(at("2026-12-30T23:59:59.999"));
        ClockReading resumed = asked.then("DetailsProvided", "2026-12-02T11:00").clock("SETTLE", "2026-12-02T12:00");
        assertThat(resumed.state()).isEqualTo(State.RUNNING);
        assertThat(resumed.dueAt()).isEqualTo(at("2026-12-18T16:30"));
        assertThat(resumed.pauses())
                .containsExactly(new ClockReading.Pause(at("2026-11-30T10:00"), at("2026-12-02T11:00"), "PLACE"));
        assertThat(resumed.steps().stream().filter(step -> step.why() == ClockReading.Why.PAUSED))
                .extracting(ClockReading.Step::date)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
        assertThat(resumed.steps().getLast().number()).isEqualTo(14);
    }

    @Test
    void a_question_asked_when_the_time_was_up_mends_nothing() {
        ClockReading late =
                routed().then("DetailsRequested", "2026-12-17T10:00").clock("SETTLE", "2026-12-18T10:00");
        assertThat(late.dueAt()).isEqualTo(at("2026-12-16T16:00"));
        assertThat(late.verdict()).isEqualTo(Verdict.OPEN_LATE);
    }

    @Test
    void only_the_answer_of_a_person_is_a_first_response() {
        Tanjungpinang template = routed().then("UnitReplied", "2026-11-26T10:00", "TEMPLATE");
        assertThat(template.clock("FIRST_RESPONSE", "2026-11-27T10:00").state()).isEqualTo(State.RUNNING);
        ClockReading answered =
                template.then("UnitReplied", "2026-12-03T16:00", "PERSON").clock("FIRST_RESPONSE", "2026-12-04T10:00");
        assertThat(answered.stoppedAt()).isEqualTo(at("2026-12-03T16:00"));
        assertThat(answered.verdict()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void a_case_that_is_returned_starts_the_clocks_of_whoever_must_move_next() {
        Tanjungpinang returned = routed().then("RoutingReturnedByUnit", "2026-11-27T10:00", "NOT_OUR_DUTY");
        assertThat(returned.clock("ACCEPT", "2026-11-27T11:00").state()).isEqualTo(State.MET);
        assertThat(returned.clock("BOUNCE", "2026-11-27T11:00").dueAt()).isEqualTo(at("2026-11-30T16:00"));
        assertThat(routed().then("RoutingReturnedByUnit", "2026-11-27T10:00", "FOUND_AT_SITE")
                        .clock("BOUNCE", "2026-11-27T11:00")
                        .dueAt())
                .isEqualTo(at("2026-12-01T16:00"));
        Tanjungpinang again = returned.then("ComplaintRoutedToUnit", "2026-11-30T09:00");
        assertThat(again.runs("ACCEPT", "2026-11-30T10:00")).hasSize(2);
        assertThat(again.runs("FIRST_RESPONSE", "2026-11-30T10:00"))
                .singleElement()
                .satisfies(r -> assertThat(r.dueAt()).isEqualTo(at("2026-12-03T16:00")));
    }

    @Test
    void a_dispute_meets_the_window_and_starts_the_work_anew_while_silence_says_nothing() {
        Tanjungpinang disputed = claimed().then("OutcomeDisputedByReporter", "2026-12-14T08:00");
        assertThat(disputed.clock("CONFIRMATION", "2026-12-14T09:00").verdict()).isEqualTo(Verdict.ON_TIME);
        assertThat(disputed.clock("REWORK", "2026-12-14T09:00").dueAt()).isEqualTo(at("2027-01-07T16:00"));
        ClockReading lapsed = claimed()
                .then("ConfirmationWindowLapsed", "2026-12-29T00:00")
                .clock("CONFIRMATION", "2026-12-29T09:00");
        assertThat(lapsed.state()).isEqualTo(State.VOID);
        assertThat(lapsed.verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void what_is_withdrawn_in_time_is_void_and_what_was_late_stays_late() {
        ClockReading early =
                filed().then("ComplaintWithdrawnByReporter", "2026-11-25T10:00").clock("VERIFY", "2026-12-29T09:00");
        assertThat(early.state()).isEqualTo(State.VOID);
        assertThat(early.verdict()).isEqualTo(Verdict.NONE);
        ClockReading late =
                filed().then("ComplaintWithdrawnByReporter", "2026-11-30T10:00").clock("VERIFY", "2026-12-29T09:00");
        assertThat(late.verdict()).isEqualTo(Verdict.LATE);
    }

    @Test
    void an_extension_stands_beside_the_first_verdict() {
        ClockReading settled = routed().then("ExtensionTold", "2026-12-15T10:00", "2026-12-22")
                .then("OutcomeClaimed", "2026-12-21T10:00")
                .clock("SETTLE", "2026-12-29T09:00");
        assertThat(settled.dueAt()).isEqualTo(at("2026-12-16T16:00"));
        assertThat(settled.extendedDueAt()).isEqualTo(at("2026-12-22T16:00"));
        assertThat(settled.verdict()).isEqualTo(Verdict.LATE);
    }

    @Test
    void a_request_for_information_counts_from_filing_and_may_grow_once_by_law() {
        Tanjungpinang passed = filed().then("ComplaintPassedToInformationOfficer", "2026-11-26T10:00");
        assertThat(passed.clock("INFO_REQUEST", "2026-11-26T11:00").dueAt()).isEqualTo(at("2026-12-08T16:00"));
        ClockReading longer = passed.then("ExtensionTold", "2026-12-01T10:00", "2026-12-17")
                .then("ExtensionTold", "2026-12-02T10:00", "2026-12-20")
                .clock("INFO_REQUEST", "2026-12-02T11:00");
        assertThat(longer.dueAt()).isEqualTo(at("2026-12-17T16:00"));
        Tanjungpinang objected = passed.then("ReviewRequested", "2026-12-14T10:00");
        assertThat(objected.clock("INFO_OBJECTION", "2026-12-14T11:00").state()).isEqualTo(State.RUNNING);
        assertThat(objected.runs("REVIEW", "2026-12-14T11:00")).isEmpty();
        Tanjungpinang review = filed().then("ReviewRequested", "2026-12-14T10:00");
        assertThat(review.clock("REVIEW", "2026-12-14T11:00").state()).isEqualTo(State.RUNNING);
        assertThat(review.clock("INFO_OBJECTION", "2026-12-14T11:00").state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void a_day_that_was_excused_shows_both_results() {
        ClockReading verify = filed().read("2026-11-30T10:00", Tanjungpinang.excused("2026-11-26"))
                .getFirst();
        assertThat(verify.dueAt()).isEqualTo(at("2026-11-27T16:30"));
        assertThat(verify.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(verify.ifExcused()).isEqualTo(new ClockReading.IfExcused(at("2026-11-30T16:00"), Verdict.OPEN));
    }

    @Test
    void nothing_that_happens_later_alters_what_was_read() {
        assertThat(claimed().read("2026-11-26T10:00")).isEqualTo(routed().read("2026-11-26T10:00"));
    }
}
