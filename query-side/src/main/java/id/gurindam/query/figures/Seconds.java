package id.gurindam.query.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as whole seconds since the year 2020 began in UTC, which fit into an int until 2088. */
final class Seconds {
    /** No instant: later than every other. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private Seconds() {}

    /** The second in which the instant lies; the first or last there is for those far away. */
    static int of(Instant instant) {
        long seconds = instant.getEpochSecond() - EPOCH;
        return (int) Math.max(Integer.MIN_VALUE, Math.min(NEVER - 1L, seconds));
    }

    static int orNever(@Nullable Instant instant) {
        return instant == null ? NEVER : of(instant);
    }

    static Instant at(int seconds) {
        return Instant.ofEpochSecond(EPOCH + seconds);
    }
}
