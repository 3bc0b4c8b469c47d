package id.gurindam.time;

import static id.gurindam.time.Decrees.WIB;
import static id.gurindam.time.Decrees.at;
import static id.gurindam.time.Decrees.calendar;
import static id.gurindam.time.Decrees.excused;
import static id.gurindam.time.Decrees.hours;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSettings.AfterHours;
import id.gurindam.time.RulerDay.Part;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days count by what had been decreed before they began, and deadlines end with the office hours. */
class WorkingCalendarTest {
    private static final Instant OPENED = at("2026-01-05T09:00");
    private static final CalendarBook BOOK = CalendarBook.EMPTY
            .with(hours("16:00"), OPENED)
            .with(calendar(1, "2025-09-19", "2026-06-01", "2026-06-16"), OPENED);

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void a_receipt_within_office_hours_counts_from_the_next_working_day() {
        WorkingCalendar calendar = BOOK.calendar(WIB);
        assertThat(calendar.due(at("2026-06-08T10:00"), 1)).isEqualTo(at("2026-06-09T16:00"));
        assertThat(calendar.due(at("2026-06-08T05:00"), 1)).isEqualTo(at("2026-06-09T16:00"));
        assertThat(calendar.due(at("2026-06-08T16:00"), 1)).isEqualTo(at("2026-06-09T16:00"));
    }

    @Test
    void a_receipt_after_office_hours_counts_as_received_on_the_next_working_day() {
        WorkingCalendar calendar = BOOK.calendar(WIB);
        assertThat(calendar.due(at("2026-06-08T16:00:01"), 1)).isEqualTo(at("2026-06-10T16:00"));
        assertThat(calendar.due(at("2026-06-13T10:00"), 1)).isEqualTo(at("2026-06-17T16:00"));
    }

    @Test
    void a_city_may_count_from_the_very_day() {
        WorkingCalendar calendar = BOOK.calendar(WIB).under(CountingRule.NEUTRAL.with(AfterHours.SAME_DAY));
        assertThat(calendar.due(at("2026-06-08T22:00"), 1)).isEqualTo(at("2026-06-09T16:00"));
        assertThat(calendar.due(at("2026-06-13T10:00"), 1)).isEqualTo(at("2026-06-15T16:00"));
    }

    @Test
    void the_closing_minute_is_in_time_unless_the_rules_say_otherwise() {
        WorkingCalendar strict = BOOK.calendar(WIB).under(new CountingRule(AfterHours.NEXT_WORKING_DAY, false));
        assertThat(BOOK.calendar(WIB).inTime(at("2026-06-09T16:00"), at("2026-06-09T16:00")))
                .isTrue();
        assertThat(strict.inTime(at("2026-06-09T16:00"), at("2026-06-09T16:00")))
                .isFalse();
        assertThat(strict.due(at("2026-06-08T16:00"), 1)).isEqualTo(at("2026-06-10T16:00"));
    }

    @Test
    void a_late_decree_moves_what_lies_ahead_and_never_what_is_past() {
        Instant late = at("2026-06-10T11:00");
        WorkingCalendar calendar = BOOK.with(
                        calendar(2, "2026-06-09", "2026-06-01", "2026-06-10", "2026-06-11", "2026-06-16"), late)
                .calendar(WIB);
        assertThat(calendar.isWorkingDay(day("2026-06-10"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-06-11"))).isFalse();
        assertThat(calendar.kindOf(day("2026-06-10")).calendarVersion()).isEqualTo(1);
        assertThat(calendar.kindOf(day("2026-06-11")).calendarVersion()).isEqualTo(2);
    }

    @Test
    void a_decree_recorded_at_midnight_is_too_late_for_the_day_that_begins() {
        WorkingCalendar calendar = BOOK.with(calendar(2, "2026-06-09", "2026-06-10"), at("2026-06-10T00:00"))
                .calendar(WIB);
        assertThat(calendar.isWorkingDay(day("2026-06-10"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-06-16"))).isTrue();
    }

    @Test
    void days_before_the_store_was_opened_go_by_the_dates_of_the_decrees() {
        WorkingCalendar calendar = CalendarBook.EMPTY
                .with(hours("16:00"), OPENED)
                .with(calendar(1, "2024-10-14", "2025-08-17"), OPENED)
                .with(calendar(2, "2025-08-07", "2025-08-06", "2025-08-18"), OPENED)
                .calendar(WIB);
        assertThat(calendar.isWorkingDay(day("2025-08-06"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2025-08-18"))).isFalse();
    }

    @Test
    void what_is_decreed_later_reaches_no_day_before_the_store_was_opened_whatever_date_it_states() {
        WorkingCalendar calendar = BOOK.with(
                        calendar(2, "2025-12-01", "2026-01-02", "2026-06-16"), OPENED.plusSeconds(60))
                .calendar(WIB);
        assertThat(calendar.isWorkingDay(day("2026-01-02"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-01-05"))).isTrue();
        assertThat(calendar.kindOf(day("2026-01-06")).calendarVersion()).isEqualTo(2);
    }

    @Test
    void a_year_without_a_calendar_goes_by_weekdays_and_is_provisional() {
        WorkingCalendar calendar = BOOK.calendar(WIB);
        assertThat(calendar.dueDay(at("2026-12-31T10:00"), 1)).isEqualTo(day("2027-01-01"));
        assertThat(calendar.isProvisional(at("2026-12-31T10:00"), 1)).isTrue();
        assertThat(calendar.isProvisional(at("2026-12-29T10:00"), 1)).isFalse();
        assertThat(calendar.versionsUnder(at("2026-12-31T10:00"), 1)).isEqualTo("2026/1+2027/-");
    }

    @Test
    void an_excused_day_counts_until_it_is_asked_for() {
        WorkingCalendar calendar = BOOK.with(excused("2026-06-09")).calendar(WIB);
        assertThat(calendar.dueDay(at("2026-06-08T10:00"), 1)).isEqualTo(day("2026-06-09"));
        assertThat(calendar.excusing().dueDay(at("2026-06-08T10:00"), 1)).isEqualTo(day("2026-06-10"));
        assertThat(calendar.excusing().kindOf(day("2026-06-09")).why()).isEqualTo(DayKind.Why.EXCUSED);
    }

    @Test
    void new_office_hours_hold_from_the_day_after_they_were_recorded() {
        WorkingCalendar calendar =
                BOOK.with(hours("15:00"), at("2026-06-09T08:00")).calendar(WIB);
        assertThat(calendar.closing(day("2026-06-09"))).isEqualTo(at("2026-06-09T16:00"));
        assertThat(calendar.closing(day("2026-06-10"))).isEqualTo(at("2026-06-10T15:00"));
    }

    @Test
    void ramadan_has_its_own_hours() {
        Ramadan ramadan = new Ramadan(2026, 1447, day("2026-02-19"), day("2026-03-20"), null, null);
        WorkingCalendar calendar =
                CalendarBook.EMPTY.with(hours("16:00", ramadan), OPENED).calendar(WIB);
        assertThat(calendar.closing(day("2026-02-18"))).isEqualTo(at("2026-02-18T16:00"));
        assertThat(calendar.closing(day("2026-02-19"))).isEqualTo(at("2026-02-19T15:00"));
        assertThat(calendar.closing(day("2026-02-20"))).isEqualTo(at("2026-02-20T15:30"));
    }

    @Test
    void minutes_are_those_of_office_hours_without_breaks() {
        WorkingCalendar calendar = BOOK.calendar(WIB);
        assertThat(calendar.workingMinutesBetween(at("2026-06-08T07:00"), at("2026-06-08T18:00")))
                .isEqualTo(450);
        assertThat(calendar.workingMinutesBetween(at("2026-06-08T11:30"), at("2026-06-08T12:30")))
                .isEqualTo(30);
        assertThat(calendar.workingMinutesBetween(at("2026-06-12T15:30"), at("2026-06-15T08:30")))
                .isEqualTo(120);
        assertThat(calendar.workingMinutesBetween(at("2026-06-08T18:00"), at("2026-06-08T07:00")))
                .isZero();
    }

    @Test
    void calendar_days_end_with_the_day() {
        assertThat(BOOK.calendar(WIB).dueInCalendarDays(at("2026-06-08T23:30"), 5))
                .isEqualTo(at("2026-06-14T00:00").minusMillis(1));
    }

    @Test
    void the_ruler_tells_every_day_and_why() {
        var ruler = BOOK.calendar(WIB).ruler(at("2026-06-13T10:00"), 2);
        assertThat(ruler)
                .extracting(RulerDay::part)
                .containsExactly(
                        Part.RECEIVED_TOO_LATE, Part.FREE, Part.COUNTED_AS_RECEIVED, Part.FREE, Part.COUNTED, Part.DUE);
        assertThat(ruler).extracting(RulerDay::number).containsExactly(0, 0, 0, 0, 1, 2);
        assertThat(ruler.get(3).kind().nameEn()).isEqualTo("Holiday 2026-06-16");
    }
}
