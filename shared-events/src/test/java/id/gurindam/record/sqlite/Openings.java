package id.gurindam.record.sqlite;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.NewEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Records for tests, under a clock that a test can turn. */
final class Openings {
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private Openings() {}

    static Opening in(Path folder) {
        return in(folder, new TurnedClock());
    }

    static Opening in(Path folder, TurnedClock clock) {
        return Opening.of(folder, StoreKind.REAL, "tanjungpinang", "Asia/Jakarta", clock, new EventCodec())
                .nanoTime(clock);
    }

    static NewEvent event(String stream, long sequence) {
        byte[] payload =
                ("{\"in\":\"" + stream + "\",\"words\":\"" + "x".repeat(300) + "\"}").getBytes(StandardCharsets.UTF_8);
        return new NewEvent(
                stream,
                "complaint",
                sequence,
                UUID.randomUUID(),
                "complaint.filed",
                1,
                payload,
                new byte[] {'{', '}'},
                MONDAY);
    }

    /** A wall clock and a monotonic one, standing still until they are turned. */
    static final class TurnedClock implements InstantSource, LongSupplier {
        private volatile Instant wall = MONDAY;
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public Instant instant() {
            return wall;
        }

        @Override
        public long getAsLong() {
            return nanos.get();
        }

        /** Time goes by. */
        void passes(Duration time) {
            wall = wall.plus(time);
            nanos.addAndGet(time.toNanos());
        }

        /** Somebody sets the wall clock. */
        void isSetBy(Duration jump) {
            wall = wall.plus(jump);
        }
    }
}
