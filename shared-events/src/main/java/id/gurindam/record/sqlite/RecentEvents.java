package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The newest durable events, kept in memory for those who follow, and the bell that rings after each commit. */
final class RecentEvents {
    private static final int KEPT = 4096;

    private final @Nullable RecordedEvent[] ring = new @Nullable RecordedEvent[KEPT];
    private final long[] published = new long[KEPT];
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long head;
    private long oldest;

    RecentEvents(long head) {
        this.head = head;
        this.oldest = head + 1;
    }

    long head() {
        return head;
    }

    void publish(List<RecordedEvent> events) {
        lock.lock();
        try {
            long now = System.nanoTime();
            for (RecordedEvent event : events) {
                published[(int) (event.position() % KEPT)] = now;
                ring[(int) (event.position() % KEPT)] = event;
            }
            head = events.getLast().position();
            oldest = Math.max(oldest, head - KEPT + 1);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The record has come this far, but its newest events must be read from the disk. */
    void skipTo(long newHead) {
        lock.lock();
        try {
            head = newHead;
            oldest = newHead + 1;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** When the event at the position was published, by the monotonic clock; empty if that is too long ago. */
    OptionalLong publishedAt(long position) {
        lock.lock();
        try {
            return position >= oldest && position <= head
                    ? OptionalLong.of(published[(int) (position % KEPT)])
                    : OptionalLong.empty();
        } finally {
            lock.unlock();
        }
    }

    void ring() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there is an event at the position or it is over. Empty if the events must be read from the disk; none if
     * it is over.
     */
    Optional<List<RecordedEvent>> await(long position, int most, BooleanSupplier over) {
        lock.lock();
        try {
            while (head < position && !over.getAsBoolean()) {
                moved.awaitUninterruptibly();
            }
            if (over.getAsBoolean()) {
                return Optional.of(List.of());
            }
            return position < oldest ? Optional.empty() : Optional.of(copy(position, most));
        } finally {
            lock.unlock();
        }
    }

    private List<RecordedEvent> copy(long position, int most) {
        List<RecordedEvent> events = new ArrayList<>();
        for (long p = position; p <= head && events.size() < most; p++) {
            RecordedEvent event = ring[(int) (p % KEPT)];
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }
}
