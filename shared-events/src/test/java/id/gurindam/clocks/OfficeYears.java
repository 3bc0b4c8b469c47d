package id.gurindam.clocks;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.time.CalendarBook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Three random years of an office: calendars decreed early, late and on the eve, hours that change, a Ramadan and excused days;
 * told once as decrees for the clocks, and once as plain tables for a clerk, who has no code in common with them.
 */
final class OfficeYears {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDateTime OPENED = LocalDateTime.of(2024, 12, 31, 9, 0);

    /** When the office opens and closes on a day, and its break. */
    record Open(LocalTime from, LocalTime to, LocalTime breakFrom, LocalTime breakTo) {}

    private final Map<LocalDate, Open> open = new HashMap<>();
    private final Set<LocalDate> excused = new HashSet<>();
    private CalendarBook book = CalendarBook.EMPTY;

    private record Version(int year, LocalDateTime known, Set<LocalDate> off) {}

    private record Week(LocalDateTime known, Open usual, Open friday, Open fasting, Open fastingFriday) {}

    OfficeYears(Random random) {
        LocalDate fast = LocalDate.of(2026, 1, 10).plusDays(random.nextInt(60));
        Ramadan ramadan = new Ramadan(2026, 1447, fast, fast.plusDays(29), null, null);
        List<Week> weeks = new ArrayList<>();
        weeks.add(week(OPENED, 16, random));
        weeks.add(week(somewhen(random), 14 + random.nextInt(3), random));
        for (Week week : weeks) {
            book = book.with(hours(week, ramadan), at(week.known()));
        }
        List<Version> versions = versions(random);
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate day = FIRST.plusDays(random.nextInt(900));
            excused.add(day);
            book = book.with(new DayExcused(day, null));
        }
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            Open hours = openOn(day, weeks, ramadan, versions);
            if (hours != null) {
                open.put(day, hours);
            }
        }
    }

    CalendarBook book() {
        return book;
    }

    /** The hours of the day; null on a day off. */
    @Nullable
    Open on(LocalDate day, boolean excusing) {
        return excusing && excused.contains(day) ? null : open.get(day);
    }

    /** Some excused day may make a difference to a case of that time. */
    boolean excusesSome(LocalDate from, LocalDate to) {
        return excused.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(Tanjungpinang.WIB).toInstant();
    }

    private List<Version> versions(Random random) {
        List<Version> versions = new ArrayList<>();
        for (int year = 2025; year <= 2027; year++) {
            Set<LocalDate> off = new HashSet<>();
            for (int version = 1; version <= 1 + random.nextInt(4); version++) {
                off = changed(off, year, random);
                LocalDateTime known = version == 1
                        ? LocalDateTime.of(year - 1, 9, 1, 9, 0).plusDays(random.nextInt(200))
                        : eveOrWhenever(year, off, random);
                boolean opening = year == FIRST.getYear() && version == 1;
                known = opening || known.isBefore(OPENED) ? OPENED : known;
                versions.add(new Version(year, known, off));
                book = book.with(decree(year, version, off), at(known));
            }
        }
        return versions;
    }

    /** Half of the later versions come on the eve of a day that they change, at any minute up to midnight. */
    private static LocalDateTime eveOrWhenever(int year, Set<LocalDate> off, Random random) {
        if (random.nextBoolean() || off.isEmpty()) {
            return LocalDateTime.of(year, 1, 1, 8, 0).plusMinutes(random.nextInt(500_000));
        }
        LocalDate day = off.stream()
                .sorted()
                .skip(random.nextInt(off.size()))
                .findFirst()
                .orElseThrow();
        return day.atStartOfDay().minusMinutes(random.nextInt(-60, 24 * 60));
    }

    private static Set<LocalDate> changed(Set<LocalDate> before, int year, Random random) {
        Set<LocalDate> off = new HashSet<>(before);
        off.removeIf(day -> random.nextInt(5) == 0);
        for (int i = random.nextInt(before.isEmpty() ? 20 : 5); i >= 0; i--) {
            off.add(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
        }
        return off;
    }

    private static CalendarDecreed decree(int year, int version, Set<LocalDate> off) {
        List<CalendarDay> days = off.stream()
                .map(day -> new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "Libur", "Holiday", null))
                .toList();
        return new CalendarDecreed(year, version, "SKB", LocalDate.of(year - 1, 9, 1), days, null);
    }

    /** By the newest version of the year that was known before the day began, as a clerk would look it up. */
    private static @Nullable Open openOn(LocalDate day, List<Week> weeks, Ramadan ramadan, List<Version> versions) {
        Set<LocalDate> off = Set.of();
        for (Version version : versions) {
            if (version.year() == day.getYear() && version.known().isBefore(day.atStartOfDay())) {
                off = version.off();
            }
        }
        if (day.getDayOfWeek().getValue() > 5 || off.contains(day)) {
            return null;
        }
        Week week = weeks.get(weeks.get(1).known().isBefore(day.atStartOfDay()) ? 1 : 0);
        boolean fasting = !day.isBefore(ramadan.from()) && !day.isAfter(ramadan.to());
        boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY;
        return fasting ? (friday ? week.fastingFriday() : week.fasting()) : friday ? week.friday() : week.usual();
    }

    private static LocalDateTime somewhen(Random random) {
        return LocalDateTime.of(2025, 3, 1, 0, 0).plusMinutes(random.nextInt(700_000));
    }

    private static Week week(LocalDateTime known, int close, Random random) {
        return new Week(
                known,
                open(7, close, 12, 60),
                open(7, close, 11, 90),
                open(8, 15, 12, 30),
                open(8, 14 + random.nextInt(2), 11, 60));
    }

    private static Open open(int from, int to, int pause, int minutes) {
        LocalTime noon = LocalTime.of(pause, 30);
        return new Open(LocalTime.of(from, 30), LocalTime.of(to, 0), noon, noon.plusMinutes(minutes));
    }

    private static OfficeHoursDecreed hours(Week week, Ramadan ramadan) {
        HoursSet set = new HoursSet(
                "default",
                "Jam kerja",
                "Office hours",
                false,
                false,
                List.of(hours(week.usual(), 0, 4), hours(week.friday(), 4, 5)),
                List.of(hours(week.fasting(), 0, 4), hours(week.fastingFriday(), 4, 5)),
                null,
                null,
                null);
        return new OfficeHoursDecreed("default", List.of(set), List.of(ramadan), null, null, null);
    }

    private static Hours hours(Open open, int from, int to) {
        return new Hours(
                List.of(DayOfWeek.values()).subList(from, to),
                open.from().toString(),
                open.to().toString(),
                List.of(new Hours.Pause(
                        open.breakFrom().toString(), open.breakTo().toString())));
    }
}
