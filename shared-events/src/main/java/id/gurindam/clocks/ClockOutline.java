package id.gurindam.clocks;

import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock with what was counted and without the days behind it: opened by its event, counted from startedAt, due
 * at dueAt (null while it stands still), ended at stoppedAt. A verdict holds for the instant at which it was read.
 */
public record ClockOutline(
        String clock,
        String holder,
        int limit,
        Instant openedAt,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant extendedDueAt,
        @Nullable Instant stoppedAt,
        State state,
        Verdict verdict,
        List<ClockReading.Pause> pauses) {

    /** It still waits for the act. */
    public boolean open() {
        return state == State.RUNNING || state == State.PAUSED;
    }
}
