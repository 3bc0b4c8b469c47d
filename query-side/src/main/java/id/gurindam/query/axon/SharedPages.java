package id.gurindam.query.axon;

import id.gurindam.record.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Events as they were read, for every view that comes by: while views catch up beside each other each event is decoded
 * once, by whichever is free. At most two pages are kept, and none once the views have everything.
 */
final class SharedPages {
    /** How many events a view takes at once while it catches up. */
    static final int PAGE = 8_000;

    /** After so many events a view that catches up writes what it has; a case is mostly quiet again by then. */
    static final int UNWRITTEN = 4 * PAGE;

    /** Fewer are what has just happened: nobody else will want them for long enough. */
    private static final int FEW = 500;

    private static final int PIECE = 1_000;
    /** So long a view waits for one that is two pages behind, once; then they part. */
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final EventReader reader;
    /** Who catches up, and which page each took last, by its first position. */
    private final Map<Object, Long> walkers = new HashMap<>();

    private final Map<Key, List<FutureTask<List<ReadEvent>>>> pages = new HashMap<>();

    SharedPages(EventReader reader) {
        this.reader = reader;
    }

    EventReader reader() {
        return reader;
    }

    /** These events, read; the walker is the view that wants them. */
    List<ReadEvent> read(Object walker, List<RecordedEvent> events) {
        if (events.size() < FEW) {
            leave(walker);
            return ReadEvent.all(reader, events);
        }
        List<FutureTask<List<ReadEvent>>> pieces = page(walker, events);
        // One that another view is about to read, or has read, does nothing here.
        pieces.forEach(FutureTask::run);
        List<ReadEvent> all = new ArrayList<>(events.size());
        pieces.forEach(piece -> all.addAll(done(piece)));
        return all;
    }

    /** The walker has everything, or goes no further. */
    synchronized void leave(Object walker) {
        if (walkers.remove(walker) != null) {
            forgetPassed();
            notifyAll();
        }
    }

    private synchronized List<FutureTask<List<ReadEvent>>> page(Object walker, List<RecordedEvent> events) {
        long first = events.getFirst().position();
        awaitThoseBehind(walker, first);
        walkers.put(walker, first);
        notifyAll();
        Key key = new Key(first, events.size());
        List<FutureTask<List<ReadEvent>>> page = pages.computeIfAbsent(key, _ -> pieces(events));
        forgetPassed();
        return page;
    }

    private void awaitThoseBehind(Object walker, long first) {
        long until = System.nanoTime() + PATIENCE;
        long left = PATIENCE;
        while (left > 0 && isAnyBehind(walker, first)) {
            try {
                wait(Math.max(1, left / MILLI));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            left = until - System.nanoTime();
        }
    }

    /** One that is further behind than two pages reads for itself. */
    private boolean isAnyBehind(Object walker, long first) {
        return walkers.entrySet().stream()
                .filter(other -> !other.getKey().equals(walker))
                .mapToLong(other -> first - other.getValue())
                .anyMatch(behind -> behind > PAGE && behind <= 2 * PAGE);
    }

    private void forgetPassed() {
        pages.keySet()
                .removeIf(page ->
                        walkers.values().stream().noneMatch(at -> at < page.first() && page.first() - at <= 2 * PAGE));
    }

    private List<FutureTask<List<ReadEvent>>> pieces(List<RecordedEvent> events) {
        List<FutureTask<List<ReadEvent>>> pieces = new ArrayList<>();
        for (int at = 0; at < events.size(); at += PIECE) {
            List<RecordedEvent> some = events.subList(at, Math.min(events.size(), at + PIECE));
            pieces.add(new FutureTask<>(() -> ReadEvent.all(reader, some)));
        }
        return pieces;
    }

    private static List<ReadEvent> done(FutureTask<List<ReadEvent>> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private record Key(long first, int size) {}
}
