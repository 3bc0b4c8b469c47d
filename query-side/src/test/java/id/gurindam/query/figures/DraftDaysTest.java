package id.gurindam.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.time.CalendarBook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days off that nobody decreed, as a simulation counts them. */
class DraftDaysTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant OPENED = Instant.parse("2025-11-01T00:00:00Z");
    private static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 25);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 12, 16);
    private static final LocalDate BEFORE_US = LocalDate.of(2025, 10, 7);

    private static final CalendarBook BOOK = CalendarBook.EMPTY
            .with(hours(), OPENED)
            .with(
                    new CalendarDecreed(2025, 1, "SKB", LocalDate.of(2024, 10, 14), List.of(off(CHRISTMAS)), null),
                    OPENED);

    @Test
    void a_day_that_is_added_is_off_and_those_decreed_stay_off() {
        CalendarBook drawn = DraftDays.over(BOOK, new FindWhatIf.Days(null, List.of(off(TUESDAY))));
        assertThat(works(BOOK, TUESDAY)).isTrue();
        assertThat(works(drawn, TUESDAY)).isFalse();
        assertThat(works(drawn, CHRISTMAS)).isFalse();
        assertThat(works(drawn, TUESDAY.plusDays(1))).isTrue();
    }

    @Test
    void a_day_is_off_also_before_the_store_was_opened_and_in_a_year_without_a_calendar() {
        LocalDate nextYear = LocalDate.of(2026, 3, 3);
        CalendarBook drawn = DraftDays.over(BOOK, new FindWhatIf.Days(null, List.of(off(BEFORE_US), off(nextYear))));
        assertThat(works(drawn, BEFORE_US)).isFalse();
        assertThat(works(drawn, nextYear)).isFalse();
        assertThat(works(drawn, nextYear.plusDays(1))).isTrue();
    }

    @Test
    void with_its_year_a_calendar_takes_the_place_of_what_was_decreed() {
        CalendarBook drawn = DraftDays.over(BOOK, new FindWhatIf.Days(2025, List.of(off(TUESDAY))));
        assertThat(works(drawn, TUESDAY)).isFalse();
        assertThat(works(drawn, CHRISTMAS)).isTrue();
    }

    private static boolean works(CalendarBook book, LocalDate day) {
        return book.calendar(ZONE).isWorkingDay(day);
    }

    private static CalendarDay off(LocalDate day) {
        return new CalendarDay(day, CalendarDay.Kind.COLLECTIVE_LEAVE, "Cuti", "Leave", null);
    }

    private static OfficeHoursDecreed hours() {
        List<DayOfWeek> week =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        Hours all = new Hours(week, "07:30", "16:00", List.of());
        return new OfficeHoursDecreed(
                "OFFICE",
                List.of(new HoursSet(
                        "OFFICE", "Kantor", "Office", false, false, List.of(all), List.of(all), null, null, null)),
                List.of(),
                null,
                null,
                null);
    }
}
