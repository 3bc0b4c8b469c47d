package id.gurindam.clocks;

import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.organisation.LimitUnit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clock to look at in a row of a desk: first whichever is late, then the one that stands still, then the working-day
 * clock that is due next, then any other.
 */
public record NextClock(ClockReading reading, Tone tone) {
    private static final Comparator<ClockReading> BY_URGENCY = Comparator.comparingInt(NextClock::rank)
            .thenComparing(reading -> reading.dueAt() == null ? Instant.MAX : reading.dueAt());

    /** How a row looks. */
    public enum Tone {
        /** The time is up. */
        LATE,
        /** Due before long. */
        SOON,
        /** Well in time. */
        ONTIME,
        /** It stands still. */
        PAUSED,
        /** The reporter has the word. */
        CITIZEN
    }

    /** The next one; none if nothing is waited for. */
    public static Optional<NextClock> of(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.open() && reading.verdict() != Verdict.NONE)
                .min(BY_URGENCY)
                .map(reading -> new NextClock(reading, toneOf(reading)));
    }

    /** How an open clock looks. */
    public static Tone toneOf(ClockReading reading) {
        if (reading.holder().equals("REPORTER")) {
            return Tone.CITIZEN;
        }
        if (reading.overdue()) {
            return Tone.LATE;
        }
        if (reading.state() == State.PAUSED) {
            return Tone.PAUSED;
        }
        int soon = reading.dueSoon() == null ? 0 : reading.dueSoon();
        return reading.left() <= soon ? Tone.SOON : Tone.ONTIME;
    }

    private static int rank(ClockReading reading) {
        if (toneOf(reading) == Tone.LATE) {
            return 0;
        }
        if (reading.state() == State.PAUSED) {
            return 1;
        }
        return reading.unit() == LimitUnit.WORKING_DAYS ? 2 : 3;
    }
}
