package id.gurindam.record.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The clock may be written down only while it neither fell behind what was written nor jumped; else an operator must vouch. */
final class ClockGuard {
    private static final Duration BEHIND = Duration.ofSeconds(2);
    private static final Duration JUMP = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private Instant lastRecorded;
    private Instant latestSeen;
    private Instant base;
    private long baseNanos;
    private @Nullable String stopped;

    ClockGuard(InstantSource clock, LongSupplier nanoTime, Instant lastRecorded, Instant latestSeen) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.lastRecorded = lastRecorded;
        this.latestSeen = latestSeen;
        this.base = clock.instant();
        this.baseNanos = nanoTime.getAsLong();
    }

    /** Empty while the clock can be trusted. */
    synchronized Optional<String> stopped() {
        if (stopped == null) {
            look();
        }
        return Optional.ofNullable(stopped);
    }

    /** The time to write down now: the clock's, to the millisecond, or the last one written if that is later. */
    synchronized Instant recordedAt() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(lastRecorded) ? lastRecorded : now;
    }

    synchronized Instant now() {
        return clock.instant();
    }

    synchronized Instant lastRecorded() {
        return lastRecorded;
    }

    synchronized void recorded(Instant time) {
        if (time.isAfter(lastRecorded)) {
            lastRecorded = time;
            latestSeen = time.isAfter(latestSeen) ? time : latestSeen;
        }
    }

    /** An operator vouched for the clock as it goes now. */
    synchronized void corrected() {
        base = clock.instant();
        baseNanos = nanoTime.getAsLong();
        latestSeen = base;
        stopped = null;
    }

    private void look() {
        Instant now = clock.instant();
        long nanos = nanoTime.getAsLong();
        Duration jumped =
                Duration.between(base, now).minusNanos(nanos - baseNanos).abs();
        Duration behind = Duration.between(now, latestSeen);
        if (jumped.compareTo(JUMP) > 0) {
            stopped = "the clock jumped by " + jumped.toSeconds() + " s: set it right and record ClockCorrected";
        } else if (behind.compareTo(BEHIND) > 0) {
            stopped = "the clock is " + behind.toSeconds()
                    + " s behind the newest event: set it right and record ClockCorrected";
        } else {
            base = now;
            baseNanos = nanos;
            latestSeen = now.isAfter(latestSeen) ? now : latestSeen;
        }
    }
}
