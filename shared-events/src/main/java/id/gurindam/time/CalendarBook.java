package id.gurindam.time;

import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every calendar, office hours and excused day in the order in which the record came to know of them; never changed, only followed by another. */
public record CalendarBook(
        List<Decree<CalendarDecreed>> calendars, List<Decree<OfficeHoursDecreed>> hours, Set<LocalDate> excused) {
    /** Nothing is known. */
    public static final CalendarBook EMPTY = new CalendarBook(List.of(), List.of(), Set.of());

    /** Also this calendar. */
    public CalendarBook with(CalendarDecreed calendar, Instant recordedAt) {
        return new CalendarBook(and(calendars, new Decree<>(calendar, recordedAt)), hours, excused);
    }

    /** Also these office hours. */
    public CalendarBook with(OfficeHoursDecreed decreed, Instant recordedAt) {
        return new CalendarBook(calendars, and(hours, new Decree<>(decreed, recordedAt)), excused);
    }

    /** Also this excused day. */
    public CalendarBook with(DayExcused day) {
        Set<LocalDate> all = new HashSet<>(excused);
        all.add(day.date());
        return new CalendarBook(calendars, hours, Set.copyOf(all));
    }

    /** The newest version of the year; 0 if there is none. */
    public int newestVersion(int year) {
        return calendars.stream()
                .map(Decree::content)
                .filter(calendar -> calendar.year() == year)
                .mapToInt(CalendarDecreed::version)
                .max()
                .orElse(0);
    }

    /** The calendar that counts by what is known here, with days that begin in this zone. */
    public WorkingCalendar calendar(ZoneId zone) {
        return new WorkingCalendar(new KnownDays(zone, calendars, hours, excused), CountingRule.NEUTRAL, false);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
