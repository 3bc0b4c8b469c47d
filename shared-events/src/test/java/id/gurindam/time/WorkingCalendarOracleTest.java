package id.gurindam.time;

import static id.gurindam.time.Decrees.WIB;
import static id.gurindam.time.Decrees.at;
import static id.gurindam.time.Decrees.hours;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A clerk who goes from day to day with the decrees on the desk finds the same deadline in 2,000 random offices. */
class WorkingCalendarOracleTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int CASES = 2_000;

    @Test
    void a_clerk_with_the_decrees_on_the_desk_finds_the_same_day() {
        System.out.println("WorkingCalendarOracleTest: replay with -Dseed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Clerk clerk = new Clerk(random);
            Instant received = clerk.someInstant(random);
            int n = random.nextInt(1, 61);
            WorkingCalendar calendar = clerk.calendar();
            String what = "seed " + SEED + ", case " + i + ": " + received + " + " + n;
            assertThat(calendar.due(received, n)).as(what).isEqualTo(clerk.due(received, n));
            Instant act = clerk.someInstant(random);
            assertThat(calendar.workingDaysBetween(received, act) <= n)
                    .as(what + ", act " + act)
                    .isEqualTo(!act.isAfter(calendar.due(received, n)));
            assertThat(calendar.ruler(received, n).stream().filter(RulerDay::counted))
                    .as(what)
                    .hasSize(n);
        }
    }

    /** Knows nothing but the decrees and goes from day to day. */
    private static final class Clerk {
        private final LocalDate opened;
        private final List<Decree<CalendarDecreed>> decrees = new ArrayList<>();

        Clerk(Random random) {
            opened = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            for (int year = 2025; year <= 2027; year++) {
                int versions = random.nextInt(4);
                LocalDate decreed = LocalDate.of(year - 1, 9, 1).plusDays(random.nextInt(60));
                for (int version = 1; version <= versions; version++) {
                    boolean first = decrees.isEmpty();
                    Instant recorded = first || !decreed.isAfter(opened)
                            ? at(opened, LocalTime.NOON)
                            : at(decreed, LocalTime.of(random.nextInt(24), 0));
                    decrees.add(new Decree<>(decree(random, year, version, decreed), recorded));
                    decreed = decreed.plusDays(random.nextInt(150));
                }
            }
        }

        private static CalendarDecreed decree(Random random, int year, int version, LocalDate decreedOn) {
            List<CalendarDay> days = new ArrayList<>();
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(10));
            while (day.getYear() == year) {
                days.add(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "Libur", "Holiday", null));
                day = day.plusDays(random.nextInt(1, 30));
            }
            return new CalendarDecreed(year, version, "SKB", decreedOn, days, null);
        }

        Instant someInstant(Random random) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(3 * 365));
            return at(day, LocalTime.ofSecondOfDay(random.nextInt(86_400)));
        }

        WorkingCalendar calendar() {
            CalendarBook book = CalendarBook.EMPTY.with(hours("16:00"), at(opened, LocalTime.NOON));
            for (Decree<CalendarDecreed> decree : decrees) {
                book = book.with(decree.content(), decree.recordedAt());
            }
            return book.calendar(WIB);
        }

        Instant due(Instant received, int n) {
            LocalDate day = LocalDate.ofInstant(received, WIB);
            if (!works(day) || received.isAfter(closing(day))) {
                day = day.plusDays(1);
                while (!works(day)) {
                    day = day.plusDays(1);
                }
            }
            int left = n;
            while (left > 0) {
                day = day.plusDays(1);
                left -= works(day) ? 1 : 0;
            }
            return closing(day);
        }

        private static Instant closing(LocalDate day) {
            return at(day, day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(16, 0));
        }

        /** By the last known decree of the year; before the first was recorded by the dates on their heads. */
        private boolean works(LocalDate day) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return false;
            }
            CalendarDecreed newest = null;
            for (Decree<CalendarDecreed> decree : decrees) {
                CalendarDecreed content = decree.content();
                boolean known = !day.isAfter(firstRecorded())
                        ? content.decreedOn().isBefore(day)
                        : decree.recordedAt().isBefore(at(day, LocalTime.MIDNIGHT));
                if (content.year() == day.getYear() && known) {
                    boolean newer = newest == null || content.version() > newest.version();
                    newest = newer ? content : newest;
                }
            }
            return newest == null
                    || newest.days().stream().noneMatch(off -> off.date().equals(day));
        }

        private LocalDate firstRecorded() {
            return decrees.stream()
                    .map(decree -> LocalDate.ofInstant(decree.recordedAt(), WIB))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
    }
}
