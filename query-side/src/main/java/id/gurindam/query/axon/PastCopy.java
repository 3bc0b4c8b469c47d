package id.gurindam.query.axon;

import id.gurindam.query.store.ViewContent;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** A view as it was after one event: in the making or ready; what the counts of readers say is kept under the lock of {@link Pasts}. */
public final class PastCopy {
    private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long SHREDDING = TimeUnit.SECONDS.toNanos(10);

    private final Key key;
    private final String reader;
    private final Copy copy;
    private final Instant startedAt;
    private final long from;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean dropped;
    private volatile Instant usedAt;
    private int readers;

    PastCopy(Key key, String reader, Copy copy, Instant now) {
        this.key = key;
        this.reader = reader;
        this.copy = copy;
        this.startedAt = now;
        this.usedAt = now;
        this.from = copy.position();
    }

    /** Which view, after which event. */
    public record Key(String view, long position) {
        boolean isBefore(Key other) {
            return view.equals(other.view) && position < other.position;
        }
    }

    /** How it stands with a copy. */
    public enum State {
        /** It is being told the record. */
        READING,
        /** It can be read. */
        READY,
        /** There is no room for it as long as the others are read, or no such view. */
        BUSY,
        /** It could not be made. */
        FAILED
    }

    /** How far a copy is; seconds are -1 while nobody can say. */
    public record Progress(
            String view, State state, long from, long position, long target, long eventsPerSecond, long secondsLeft) {
        static Progress busy(String view, long target) {
            return new Progress(view, State.BUSY, -1, -1, target, 0, -1);
        }
    }

    /** What it says. */
    public ViewContent content() {
        return copy.content();
    }

    /** A store in which it stands for its view. */
    public ViewStore store() {
        return copy.store();
    }

    Key key() {
        return key;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** The same copy, to be told more. */
    PastCopy onTo(Key later, Instant now) {
        return new PastCopy(later, reader, copy, now);
    }

    /** Waits until every key is gone that the record says is gone. */
    void awaitShredding(long erasure, LongSupplier shredded) {
        long until = System.nanoTime() + SHREDDING;
        while (!dropped && shredded.getAsLong() < erasure) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("keys are not destroyed up to " + erasure);
            }
            LockSupport.parkNanos(NOTICED);
        }
    }

    /** Tells it the record, until it is where it should be or is not wanted any more. */
    void tell(RecordStore record) {
        boolean going = true;
        while (going && !dropped) {
            going = copy.step(record, key.position());
        }
    }

    /** True if it can be read from now on; false if it was dropped meanwhile. */
    boolean finished() {
        if (dropped) {
            failed();
            return false;
        }
        return done.complete(null);
    }

    void failed() {
        done.completeExceptionally(new IllegalStateException("not made"));
    }

    boolean isReady() {
        return done.isDone() && !done.isCompletedExceptionally();
    }

    boolean hasFailed() {
        return done.isCompletedExceptionally();
    }

    boolean isOf(String other) {
        return reader.equals(other);
    }

    boolean isFree() {
        return done.isDone() && readers == 0;
    }

    Instant usedAt() {
        return usedAt;
    }

    void touched(Instant now) {
        usedAt = now;
    }

    void taken(Instant now) {
        usedAt = now;
        readers++;
    }

    /** True if it was the last reader of a dropped copy. */
    boolean givenBack() {
        readers--;
        return dropped && readers == 0;
    }

    /** Nobody shall find it any more; true if it can be thrown away at once. */
    boolean dropped() {
        dropped = true;
        return isFree();
    }

    void discard() {
        copy.discard();
    }

    Progress progress(Instant now) {
        long position = copy.position();
        long millis = Math.max(1, Duration.between(startedAt, now).toMillis());
        long rate = Math.max(0, position - from) * 1_000 / millis;
        long left = rate == 0 ? -1 : Math.max(0, key.position() - position) / rate;
        State state = isReady() ? State.READY : hasFailed() && !dropped ? State.FAILED : State.READING;
        return new Progress(
                key.view(),
                state,
                Math.max(0, from),
                Math.max(0, position),
                key.position(),
                rate,
                isReady() ? 0 : left);
    }
}
