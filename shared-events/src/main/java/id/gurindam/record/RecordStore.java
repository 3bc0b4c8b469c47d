package id.gurindam.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * Everything that happened as one ordered, gapless, append-only list of events. An append is complete only when it is
 * on disk. Positions count from 0 over the whole store; recordedAt never goes back.
 */
public interface RecordStore extends AutoCloseable {

    /** Who this store is: read from {@code StoreOpened} at position 0. */
    StoreIdentity identity();

    /**
     * Appends all or nothing. Completes, on a thread that is not the writer's, when the events are durable; fails with
     * {@link RecordRefusal.SequenceTaken}, {@link RecordRefusal.StreamMoved}, {@link RecordRefusal.KeyUsed} or
     * {@link RecordRefusal.WritingStopped}.
     */
    CompletableFuture<Appended> append(Append append);

    /**
     * Appends a history verbatim, keeping the times given: for a demo history, a restore or a move between stores, never
     * for a live act. Events must be in order of recordedAt; positions follow on. Returns the last position.
     */
    long importHistory(List<HistoricEvent> events);

    /** The newest durable position, or -1 if the store is empty. */
    long head();

    /** The events of one stream from the sequence given, in order; empty if there are none. */
    List<RecordedEvent> stream(String streamId, long fromSequence);

    /** The sequence of the newest event of the stream, or -1. */
    long lastSequence(String streamId);

    /** At most limit events from the position given, in order. */
    List<RecordedEvent> from(long position, int limit);

    /** The first answer given under this key in the last 24 hours. */
    Optional<KeptAnswer> answerTo(IdempotencyKey key);

    /**
     * Hands every event from the position given to the reader, in order, in batches of at most maxBatch, first those
     * already there and then each as soon as its commit is durable: pushed, never polled. The reader runs on a thread
     * of its own; it may block, and what it throws ends the tail and is kept in {@link Tail#failure()}.
     */
    Tail follow(long fromPosition, int maxBatch, TailReader reader);

    /** The position of the newest event of the stream, or -1 if there is none. */
    default long lastPosition(String streamId) {
        long last = lastSequence(streamId);
        return last < 0 ? -1 : stream(streamId, last).getLast().position();
    }

    /** What of the record was compared with its seals since it was opened; nothing where a store keeps none. */
    default Checked checked() {
        return new Checked(0, -1, -1);
    }

    /**
     * The newest part, from a position to the head of that time, is compared before the record opens; the rest behind the
     * service, so far through a position.
     */
    record Checked(long fromAtStart, long headAtStart, long scrubbedThrough) {}

    /** Empty while events can be appended; else why not, in words for an operator. */
    Optional<String> writingStopped();

    /** True while nothing but the want of a clock that can be trusted keeps events out: an operator may vouch for it. */
    default boolean clockDoubted() {
        return false;
    }

    /** The first position from which on the record is not what was written, as far as it was looked for; empty if none. */
    default OptionalLong damagedFrom() {
        return OptionalLong.empty();
    }

    @Override
    void close();
}
