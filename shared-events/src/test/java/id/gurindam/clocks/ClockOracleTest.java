package id.gurindam.clocks;

import static id.gurindam.events.complaint.Classification.NON_SUPERVISORY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading.Verdict;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A clerk who walks from day to day, and looks at each closing whether the reporter is being asked, finds the same due date. */
class ClockOracleTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int CASES = 1_000;
    private static final int LIMIT = 14;
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2026, 8, 17),
            LocalDate.of(2026, 8, 25),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25));

    private record Pause(LocalDateTime from, LocalDateTime to) {}

    @Test
    void a_clerk_at_each_closing_finds_the_same_day() {
        System.out.println("ClockOracleTest: replay with -Dseed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            LocalDateTime start =
                    LocalDate.of(2026, 7, 1).plusDays(random.nextInt(80)).atTime(some(random));
            Pause first = pause(start, random);
            Pause second = pause(first.to(), random);
            LocalDateTime act = start.plusHours(random.nextInt(24, 900));
            Tanjungpinang story = new Tanjungpinang()
                    .then("ComplaintVerified", start.toString())
                    .as(NON_SUPERVISORY);
            tell(story, first, act);
            tell(story, second, act);
            story.then("OutcomeClaimed", act.toString());
            ClockReading settle = story.clock("SETTLE", "2026-12-31T00:00");
            LocalDateTime due = walk(start, List.of(until(first, act), until(second, act)));
            String what = "seed " + SEED + ", case " + i + ": " + start + " " + first + " " + second + " " + act;
            assertThat(settle.dueAt()).as(what).isEqualTo(instant(due));
            assertThat(settle.verdict()).as(what).isEqualTo(act.isAfter(due) ? Verdict.LATE : Verdict.ON_TIME);
            assertThat(settle.steps().stream().filter(ClockReading.Step::counted))
                    .as(what)
                    .hasSize(LIMIT);
        }
    }

    private static void tell(Tanjungpinang story, Pause pause, LocalDateTime act) {
        if (pause.from().isBefore(act)) {
            story.then("DetailsRequested", pause.from().toString());
        }
        if (pause.to().isBefore(act)) {
            story.then("DetailsProvided", pause.to().toString());
        }
    }

    private static Pause until(Pause pause, LocalDateTime act) {
        return new Pause(pause.from(), pause.to().isBefore(act) ? pause.to() : act);
    }

    private static LocalDateTime walk(LocalDateTime start, List<Pause> pauses) {
        LocalDate day = start.toLocalDate();
        while (!works(day) || start.isAfter(closing(day)) || asked(closing(day), pauses)) {
            day = day.plusDays(1);
        }
        int counted = 0;
        while (counted < LIMIT) {
            day = day.plusDays(1);
            counted += works(day) && !asked(closing(day), pauses) ? 1 : 0;
        }
        return closing(day);
    }

    private static boolean asked(LocalDateTime closing, List<Pause> pauses) {
        return pauses.stream().anyMatch(p -> !p.from().isAfter(closing) && p.to().isAfter(closing));
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !OFF.contains(day);
    }

    private static LocalDateTime closing(LocalDate day) {
        return day.atTime(day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(16, 0));
    }

    private static Pause pause(LocalDateTime after, Random random) {
        LocalDateTime from = after.plusMinutes(random.nextInt(1, 15_000));
        return new Pause(from, from.plusMinutes(random.nextInt(1, 12_000)));
    }

    private static LocalTime some(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Tanjungpinang.WIB).toInstant();
    }
}
