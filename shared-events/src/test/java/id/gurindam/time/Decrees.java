package id.gurindam.time;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Decrees for tests about days. */
final class Decrees {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final List<DayOfWeek> MONDAY_TO_THURSDAY =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private Decrees() {}

    static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(WIB).toInstant();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WIB).toInstant();
    }

    static CalendarDecreed calendar(int version, String decreedOn, String... daysOff) {
        List<CalendarDay> days = Stream.of(daysOff)
                .map(day -> new CalendarDay(
                        LocalDate.parse(day), CalendarDay.Kind.HOLIDAY, "Libur " + day, "Holiday " + day, null))
                .toList();
        int year = days.isEmpty()
                ? LocalDate.parse(decreedOn).getYear()
                : days.getFirst().date().getYear();
        return new CalendarDecreed(year, version, "SKB " + version, LocalDate.parse(decreedOn), days, null);
    }

    static DayExcused excused(String day) {
        return new DayExcused(LocalDate.parse(day), null);
    }

    static OfficeHoursDecreed hours(String close, Ramadan... ramadan) {
        HoursSet set = new HoursSet(
                "default",
                "Jam kerja",
                "Office hours",
                false,
                false,
                List.of(
                        new Hours(MONDAY_TO_THURSDAY, "07:30", close, List.of(new Hours.Pause("12:00", "13:00"))),
                        new Hours(
                                List.of(DayOfWeek.FRIDAY),
                                "07:30",
                                "16:30",
                                List.of(new Hours.Pause("11:30", "13:00")))),
                List.of(
                        new Hours(MONDAY_TO_THURSDAY, "08:00", "15:00", List.of(new Hours.Pause("12:00", "12:30"))),
                        new Hours(
                                List.of(DayOfWeek.FRIDAY),
                                "08:00",
                                "15:30",
                                List.of(new Hours.Pause("11:30", "12:30")))),
                null,
                null,
                null);
        return new OfficeHoursDecreed("default", List.of(set), List.of(ramadan), null, null, null);
    }
}
