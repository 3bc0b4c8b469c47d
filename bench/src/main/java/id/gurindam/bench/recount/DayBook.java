package id.gurindam.bench.recount;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The days of the office as they had been decreed (design.md 4), walked one by one. A day goes by the newest calendar for its
 * year recorded strictly before it began; a day that began before the store was opened by the dates of the decrees; a year
 * without one by weekdays. An excused day changes no figure: its verdicts are shown twice, and these are the first.
 */
final class DayBook {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Instant opened;
    private final List<RawEvent> calendars;
    private final List<RawEvent> hours;
    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    DayBook(List<RawEvent> events) {
        this.opened = events.getFirst().recordedAt();
        this.calendars = named(events, "organisation.calendar-decreed");
        this.hours = named(events, "organisation.office-hours-decreed");
    }

    private static List<RawEvent> named(List<RawEvent> events, String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** HK(a,b): the least n for which b is not after the closing time of the n-th working day after the day that a counts from. */
    int workingDays(Instant a, Instant b) {
        LocalDate day = countsFrom(a);
        int n = 0;
        while (b.isAfter(closing(day))) {
            day = nextWorkingDay(day);
            n++;
        }
        return n;
    }

    /** The last instant at which HK(a,b) is n. */
    Instant due(Instant a, int n) {
        LocalDate day = countsFrom(a);
        for (int each = 0; each < n; each++) {
            day = nextWorkingDay(day);
        }
        return closing(day);
    }

    /** JK(a,b): the whole minutes between a and b in which the office was open. */
    long workingMinutes(Instant a, Instant b) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = date(a); !day.isAfter(date(b)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                JsonNode today = officeHours(day);
                sum = sum.plus(within(a, b, day, today.path("open"), today.path("close")));
                for (JsonNode pause : today.path("breaks")) {
                    sum = sum.minus(within(a, b, day, pause.path("from"), pause.path("to")));
                }
            }
        }
        return sum.toMinutes();
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, WIB);
    }

    /** A receipt after hours or on a free day counts as one on the next working day. */
    private LocalDate countsFrom(Instant a) {
        LocalDate day = date(a);
        return !isWorkingDay(day) || a.isAfter(closing(day)) ? nextWorkingDay(day) : day;
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    boolean isWorkingDay(LocalDate day) {
        return worked.computeIfAbsent(day, this::isWorked);
    }

    private boolean isWorked(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        boolean free = false;
        for (RawEvent calendar : calendars) {
            if (calendar.payload().path("year").intValue() == day.getYear() && wasKnown(calendar, day)) {
                free = names(calendar, day);
            }
        }
        return !free;
    }

    /** Before the day began; the record being in order, the last that was known is the newest. */
    private boolean wasKnown(RawEvent calendar, LocalDate day) {
        Instant begin = day.atStartOfDay(WIB).toInstant();
        return begin.isAfter(opened)
                ? calendar.recordedAt().isBefore(begin)
                : LocalDate.parse(calendar.text("decreedOn")).isBefore(day);
    }

    private static boolean names(RawEvent calendar, LocalDate day) {
        for (JsonNode free : calendar.payload().path("days")) {
            if (free.path("date").stringValue("").equals(day.toString())) {
                return true;
            }
        }
        return false;
    }

    private Instant closing(LocalDate day) {
        return instant(day, officeHours(day).path("close"));
    }

    private JsonNode officeHours(LocalDate day) {
        RawEvent decreed = hours.getFirst();
        for (RawEvent each : hours) {
            decreed = each.recordedAt().isBefore(day.atStartOfDay(WIB).toInstant()) ? each : decreed;
        }
        String season = "normal";
        for (JsonNode ramadan : decreed.payload().path("ramadan")) {
            boolean within = !day.isBefore(LocalDate.parse(ramadan.path("from").stringValue("")))
                    && !day.isAfter(LocalDate.parse(ramadan.path("to").stringValue("")));
            season = within ? "ramadan" : season;
        }
        for (JsonNode set : decreed.payload().path("sets")) {
            if (set.path("code").stringValue("").equals(decreed.text("clockSet"))) {
                return ofWeekday(set.path(season), day.getDayOfWeek());
            }
        }
        throw new IllegalStateException("no office hours on " + day);
    }

    private static JsonNode ofWeekday(JsonNode season, DayOfWeek weekday) {
        for (JsonNode each : season) {
            for (JsonNode name : each.path("days")) {
                if (weekday.name().equals(name.stringValue(""))) {
                    return each;
                }
            }
        }
        throw new IllegalStateException("no office hours on " + weekday);
    }

    private static Duration within(Instant a, Instant b, LocalDate day, JsonNode from, JsonNode to) {
        Instant begin = later(a, instant(day, from));
        Instant end = instant(day, to).isBefore(b) ? instant(day, to) : b;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant instant(LocalDate day, JsonNode hour) {
        String time = hour.stringValue("");
        return "24:00".equals(time)
                ? day.plusDays(1).atStartOfDay(WIB).toInstant()
                : day.atTime(LocalTime.parse(time)).atZone(WIB).toInstant();
    }
}
