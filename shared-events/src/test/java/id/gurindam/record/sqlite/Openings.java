package id.gurindam.record.sqlite;

import id.gurindam.events.Facts;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.events.wire.PlainSealing;
import id.gurindam.record.NewEvent;
import id.gurindam.record.disk.ReaderPool;
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

    /** Makes readers that tell this state what they cannot unpack. */
    static ReaderPool.Maker<RecordReader> reader(WritingState state) {
        return connection -> new RecordReader(connection, Dictionaries.of(connection, state));
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

    /** As the program would store it, with sealed texts that no key opens. */
    static NewEvent encoded(String stream, GurindamEvent event) {
        return new EventCodec()
                .encode(event, Facts.CONTEXT, UUID.randomUUID(), stream, 0, new PlainSealing(), () -> new byte[32]);
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
