package id.gurindam.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading.IfExcused;
import id.gurindam.clocks.MinuteClerk.Tally;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.time.WorkRuler;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A clerk who counts minute by minute finds the same due dates and verdicts in 10,000 cases of 100 random offices. */
class MinuteOracleTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int OFFICES = 100;
    private static final int CASES = 100;

    @Test
    void every_clock_reads_as_the_clerk_counts() {
        System.out.println("MinuteOracleTest: replay with -Dseed=" + SEED);
        Random random = new Random(SEED);
        int compared = 0;
        for (int office = 0; office < OFFICES; office++) {
            OfficeYears years = new OfficeYears(random);
            WorkingCalendar calendar = years.book().calendar(Tanjungpinang.WIB);
            for (int i = 0; i < CASES; i++) {
                SomeCase some = new SomeCase(years, random);
                compared += compare(some, years, calendar, "seed " + SEED + ", office " + office + ", case " + i);
            }
        }
        System.out.println("MinuteOracleTest: " + compared + " runs of clocks, 0 differences");
        assertThat(compared).isGreaterThan(4 * OFFICES * CASES);
    }

    private static int compare(SomeCase some, OfficeYears years, WorkingCalendar calendar, String what) {
        List<ClockReading> read = ClockReadings.of(
                some.facts(), ComplaintKind.COMPLAINT, null, Tanjungpinang.RULES, calendar, instant(some.now()));
        Map<String, Tally> told = some.told(new MinuteClerk(years, false));
        Map<String, Tally> excusing = some.mayBeExcused(years) ? some.told(new MinuteClerk(years, true)) : told;
        told.forEach((clock, tally) -> {
            ClockReading reading = first(read, clock);
            String which = what + ", " + clock + " of " + some.facts();
            assertThat(reading.dueAt()).as(which).isEqualTo(maybe(tally.due()));
            assertThat(reading.state()).as(which).isEqualTo(tally.state());
            assertThat(reading.verdict()).as(which).isEqualTo(tally.verdict());
            if (reading.unit() == LimitUnit.WORKING_DAYS) {
                assertThat(reading.ifExcused()).as(which).isEqualTo(both(tally, excusing.get(clock)));
            }
        });
        return told.size();
    }

    private static ClockReading first(List<ClockReading> read, String clock) {
        return read.stream()
                .filter(reading -> reading.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    /** Both results, where excused days make a difference. */
    private static @Nullable IfExcused both(Tally tally, @Nullable Tally excusing) {
        LocalDateTime due = excusing == null ? null : excusing.due();
        return excusing == null || due == null || due.equals(tally.due())
                ? null
                : new IfExcused(instant(due), excusing.verdict());
    }

    @Test
    void working_minutes_are_those_that_the_clerk_counts_and_the_ruler_says_the_same() {
        Random random = new Random(SEED);
        for (int office = 0; office < 40; office++) {
            OfficeYears years = new OfficeYears(random);
            WorkingCalendar calendar = years.book().calendar(Tanjungpinang.WIB);
            WorkRuler ruler = WorkRuler.of(
                    calendar, instant(OfficeYears.FIRST.atTime(9, 0)), instant(OfficeYears.LAST.atTime(9, 0)));
            MinuteClerk clerk = new MinuteClerk(years, false);
            for (int i = 0; i < 25; i++) {
                LocalDateTime from = OfficeYears.FIRST.atStartOfDay().plusMinutes(random.nextInt(1_000_000));
                LocalDateTime to = from.plusMinutes(random.nextInt(30_000));
                String what = "seed " + SEED + ": " + from + " to " + to;
                long counted = clerk.minutes(from, to);
                assertThat(calendar.workingMinutesBetween(instant(from), instant(to)))
                        .as(what)
                        .isEqualTo(counted);
                assertThat(ruler.minutes(instant(from), instant(to))).as(what).isEqualTo(counted);
            }
            for (int i = 0; i < 500; i++) {
                Instant a = somewhen(random);
                Instant b = somewhen(random);
                String what = "seed " + SEED + ": " + a + " to " + b;
                assertThat(ruler.days(a, b)).as(what).isEqualTo(calendar.workingDaysBetween(a, b));
                assertThat(ruler.minutes(a, b))
                        .as(what)
                        .isEqualTo(a.isBefore(b) ? calendar.workingMinutesBetween(a, b) : 0);
            }
        }
    }

    /** Any second of the three years, and of the two months around them. */
    private static Instant somewhen(Random random) {
        LocalDateTime first = OfficeYears.FIRST.minusDays(30).atStartOfDay();
        return instant(first.plusSeconds(random.nextInt(1_150 * 86_400)));
    }

    private static @Nullable Instant maybe(@Nullable LocalDateTime local) {
        return local == null ? null : instant(local);
    }

    private static Instant instant(LocalDateTime local) {
        return OfficeYears.at(local);
    }
}
