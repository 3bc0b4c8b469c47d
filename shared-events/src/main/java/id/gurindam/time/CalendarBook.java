package id.gurindam.time;

import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every calendar, office hours and excused day in the order in which the record came to know of them; never changed, only
 * followed by another. What it has worked out about days it keeps.
 */
public final class CalendarBook {
    /** Nothing is known. */
    public static final CalendarBook EMPTY = new CalendarBook(List.of(), List.of(), Set.of());

    private final List<Decree<CalendarDecreed>> calendars;
    private final List<Decree<OfficeHoursDecreed>> hours;
    private final Set<LocalDate> excused;
    private volatile @Nullable WorkingCalendar counted;

    private CalendarBook(
            List<Decree<CalendarDecreed>> calendars, List<Decree<OfficeHoursDecreed>> hours, Set<LocalDate> excused) {
        this.calendars = calendars;
        this.hours = hours;
        this.excused = excused;
    }

    /** Every calendar. */
    public List<Decree<CalendarDecreed>> calendars() {
        return calendars;
    }

    /** Every decree of office hours. */
    public List<Decree<OfficeHoursDecreed>> hours() {
        return hours;
    }

    /** Every excused day. */
    public Set<LocalDate> excused() {
        return excused;
    }

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
        WorkingCalendar known = counted;
        if (known == null || !known.zone().equals(zone)) {
            known = new WorkingCalendar(new KnownDays(zone, calendars, hours, excused), CountingRule.NEUTRAL, false);
            counted = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarBook book
                && calendars.equals(book.calendars)
                && hours.equals(book.hours)
                && excused.equals(book.excused);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendars, hours, excused);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
