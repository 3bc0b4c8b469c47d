package id.gurindam.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a clock as the facts tell it, before anything is counted: received is from when it counts. */
record Run(
        Instant opened,
        Instant received,
        int limit,
        List<ClockReading.Pause> pauses,
        List<Told> extensions,
        @Nullable Instant endedAt,
        End end) {

    /** How a run ended. */
    enum End {
        /** It has not. */
        OPEN,
        /** By the act that it waits for. */
        STOPPED,
        /** By something that made the act needless. */
        VOIDED,
        /** By the silence of whoever had the word. */
        LAPSED
    }

    /** An extension that was told: when, and until which day. */
    record Told(Instant at, @Nullable LocalDate until) {}

    /** The stretch in which it stands still at the end of what is told, if it does. */
    ClockReading.@Nullable Pause standing() {
        ClockReading.Pause last = pauses.isEmpty() ? null : pauses.getLast();
        return last != null && last.to() == null ? last : null;
    }
}
