package id.gurindam.query.figures;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.time.CalendarBook;
import id.gurindam.time.Decree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Calendars as they would be with days off that nobody decreed, known from the beginning: for simulations only. */
final class DraftDays {
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private DraftDays() {}

    static CalendarBook over(CalendarBook book, FindWhatIf.Days draft) {
        Instant opened = book.calendars().stream()
                .map(Decree::recordedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        List<Decree<CalendarDecreed>> calendars = new ArrayList<>();
        Integer year = draft.year();
        if (year == null) {
            Set<Integer> years = new TreeSet<>();
            draft.days().forEach(day -> years.add(day.date().getYear()));
            // Where nothing had been decreed yet, the days stand alone; version 0 gives way to every other.
            years.forEach(one -> calendars.add(decree(one, 0, opened, within(draft.days(), one))));
            book.calendars().forEach(decree -> calendars.add(with(decree, draft.days())));
        } else {
            calendars.addAll(book.calendars());
            calendars.add(decree(year, book.newestVersion(year) + 1, opened, draft.days()));
        }
        CalendarBook drawn = CalendarBook.EMPTY;
        for (Decree<CalendarDecreed> decree : calendars) {
            drawn = drawn.with(decree.content(), decree.recordedAt());
        }
        for (var hours : book.hours()) {
            drawn = drawn.with(hours.content(), hours.recordedAt());
        }
        for (LocalDate excused : book.excused()) {
            drawn = drawn.with(new DayExcused(excused, null));
        }
        return drawn;
    }

    private static Decree<CalendarDecreed> decree(int year, int version, Instant opened, List<CalendarDay> days) {
        return new Decree<>(new CalendarDecreed(year, version, "draft", ALWAYS, days, null), opened);
    }

    private static Decree<CalendarDecreed> with(Decree<CalendarDecreed> decree, List<CalendarDay> extra) {
        CalendarDecreed known = decree.content();
        TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
        known.days().forEach(day -> days.put(day.date(), day));
        within(extra, known.year()).forEach(day -> days.put(day.date(), day));
        return new Decree<>(
                new CalendarDecreed(
                        known.year(),
                        known.version(),
                        known.decree(),
                        known.decreedOn(),
                        List.copyOf(days.values()),
                        known.reason()),
                decree.recordedAt());
    }

    private static List<CalendarDay> within(List<CalendarDay> days, int year) {
        return days.stream().filter(day -> day.date().getYear() == year).toList();
    }
}
