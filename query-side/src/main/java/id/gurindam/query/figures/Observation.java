package id.gurindam.query.figures;

import id.gurindam.events.complaint.Classification;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one case counts for in one indicator: as a hit, a miss, or pending, which is a miss as soon as flips is past (never
 * if flips is null). value and whole are in the unit of the indicator; other is a second unit; events are the positions of
 * what it rests on. A pure function of what happened to the case, its rules and the calendars.
 */
public record Observation(
        Indicator indicator,
        State state,
        Instant cohort,
        @Nullable Instant flips,
        @Nullable String unit,
        @Nullable Classification classification,
        int value,
        int whole,
        @Nullable String other,
        List<Long> events) {

    /** How it counts. */
    public enum State {
        /** In the denominator only. */
        MISS,
        /** In the numerator too. */
        HIT,
        /** Not yet in either. */
        PENDING,
        /** Not yet in either, and its clock stands still. */
        PAUSED,
        /** Not yet in either, and the reporter has the word. */
        REPORTER
    }
}
