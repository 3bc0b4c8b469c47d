package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Stages;
import id.gurindam.record.Tail;
import id.gurindam.record.TailReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what is there from the disk, then waits for the bell; it ends when it is closed or its reader throws. */
final class Follower implements Tail {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecentEvents recent;
    private final BiFunction<Long, Integer, List<RecordedEvent>> disk;
    private final int maxBatch;
    private final TailReader reader;
    private final Consumer<Follower> ended;
    private final Stages stages;
    private final Thread thread;
    private volatile long position;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    Follower(
            RecentEvents recent,
            BiFunction<Long, Integer, List<RecordedEvent>> disk,
            long from,
            int maxBatch,
            TailReader reader,
            Consumer<Follower> ended,
            Stages stages) {
        this.recent = recent;
        this.disk = disk;
        this.position = from - 1;
        this.maxBatch = maxBatch;
        this.reader = reader;
        this.ended = ended;
        this.stages = stages;
        this.thread =
                Thread.ofPlatform().name("record-tail-from-" + from).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void close() {
        closed = true;
        recent.ring();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<RecordedEvent> fromDisk(long next) {
        List<RecordedEvent> events = disk.apply(next, maxBatch);
        if (events.isEmpty() || events.getFirst().position() != next) {
            throw new IllegalStateException("the record has no event at position " + next);
        }
        return events;
    }

    /** Of an event that found it waiting; one that it catches up with tells of the start, not of the way. */
    private void told(long next) {
        recent.publishedAt(next).ifPresent(at -> stages.took(Stages.Stage.TAIL, "record", System.nanoTime() - at));
    }

    private void run() {
        try {
            while (!closed) {
                long next = position + 1;
                boolean waiting = recent.head() < next;
                List<RecordedEvent> events =
                        recent.await(next, maxBatch, () -> closed).orElseGet(() -> fromDisk(next));
                if (!events.isEmpty()) {
                    if (waiting) {
                        told(next);
                    }
                    reader.read(events);
                    position = events.getLast().position();
                }
            }
        } catch (Throwable e) {
            failure = e;
        } finally {
            ended.accept(this);
        }
    }
}
