package id.gurindam.query.figures;

import id.gurindam.query.figures.Observation.State;
import id.gurindam.time.WorkRuler;
import java.time.Instant;
import java.time.LocalDate;

/** What a figure asks about the instant at which it is told: how long ago, how long until, in the time of the office. */
final class Reckoning {
    /** As many as any indicator has. */
    static final int BUCKETS = 7;
    /** Late, under four hours, today or the next working day, within two, safe, paused, with the reporter. */
    static final int LATE = 0;

    static final int HOURS = 1;
    static final int DAY = 2;
    static final int DAYS = 3;
    static final int SAFE = 4;
    static final int PAUSED = 5;
    static final int REPORTER = 6;

    private static final int FOUR_HOURS = 240;
    private static final int TWO = 2;

    private final Instant now;
    private final int second;
    private final WorkRuler ruler;

    Reckoning(Instant now, WorkRuler ruler) {
        this.now = now;
        this.second = Seconds.of(now);
        this.ruler = ruler;
    }

    /** In the numbers of {@link Seconds}; what flips before it has flipped. */
    int now() {
        return second;
    }

    int minutesSince(int instant) {
        return (int) ruler.minutes(Seconds.at(instant), now);
    }

    int daysSince(int instant) {
        return ruler.days(Seconds.at(instant), now);
    }

    /** Minutes since the end of that day, on which something was recorded. */
    int idleMinutesSince(int instant) {
        LocalDate next = ruler.calendar().dateOf(Seconds.at(instant)).plusDays(1);
        return (int) ruler.minutes(next.atStartOfDay(ruler.calendar().zone()).toInstant(), now);
    }

    /** The bucket of an open case by its next due date (S8 of domain.md 8; the segments of engineering.md 6.3). */
    int left(State state, int due) {
        if (due < second) {
            return LATE;
        }
        if (state != State.PENDING) {
            return state == State.PAUSED ? PAUSED : REPORTER;
        }
        if (due == Seconds.NEVER) {
            return SAFE;
        }
        Instant at = Seconds.at(due);
        if (ruler.minutes(now, at) < FOUR_HOURS) {
            return HOURS;
        }
        int days = ruler.days(now, at);
        return days <= 1 ? DAY : days <= TWO ? DAYS : SAFE;
    }

    /** The class of an age in working days (S7): 0–3, 4–5, 6–14, 15–30, 31–59, from 60. */
    static int age(int days) {
        int[] most = {3, 5, 14, 30, 59};
        int age = 0;
        while (age < most.length && days > most[age]) {
            age++;
        }
        return age;
    }
}
