package id.gurindam.query.axon;

import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views as they were after an event: copies made of the record from the first event on, off the live path. A few are kept;
 * one that the same reader made for an earlier moment is only told what came between. Nobody has two in the making at a time.
 */
public final class Pasts implements AutoCloseable {
    /** How many copies are kept over all views. */
    public static final int KEPT = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Pasts.class);
    private static final Duration UNUSED = Duration.ofMinutes(10);
    private static final int BATCH = 1_000;
    private static final String ERASURE = EventCatalogue.of(KeyDestroyed.class).name();

    private final RecordStore record;
    private final InstantSource clock;
    private final LongSupplier shredded;
    private final Map<String, Retold> views = new TreeMap<>();
    private final Map<PastCopy.Key, PastCopy> copies = new HashMap<>();
    private final Map<String, Semaphore> turns = new HashMap<>();
    private final Tail tail;
    private volatile long erasure = -1;
    private long looked;
    private long made;

    /** Of these views; shredded is the position up to which keys were destroyed as the record says. */
    Pasts(List<Retold> views, RecordStore record, InstantSource clock, LongSupplier shredded) {
        views.forEach(view -> this.views.put(view.name(), view));
        this.record = record;
        this.clock = clock;
        this.shredded = shredded;
        this.looked = record.head();
        this.tail = record.follow(looked + 1, BATCH, this::obeyErasures);
    }

    /** The views that can be told again, by name. */
    public List<Retold> views() {
        return List.copyOf(views.values());
    }

    /** The view of this name. */
    public Optional<Retold> view(String name) {
        return Optional.ofNullable(views.get(name));
    }

    /** Begins the copy or finds it at work or done; completes when it is done or the patience is over, with how it stands. */
    public CompletableFuture<PastCopy.Progress> prepare(String view, long position, String reader, Duration patience) {
        PastCopy copy = copy(new PastCopy.Key(view, position), reader);
        if (copy == null) {
            return CompletableFuture.completedFuture(PastCopy.Progress.busy(view, position));
        }
        return copy.done()
                .handle((_, _) -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(_ -> copy.progress(clock.instant()));
    }

    /** The copy, which stays what it is until it is given back; empty if it is not ready or was dropped meanwhile. */
    public synchronized Optional<PastCopy> take(String view, long position) {
        obeyErasures();
        PastCopy copy = copies.get(new PastCopy.Key(view, position));
        if (copy == null || !copy.isReady()) {
            return Optional.empty();
        }
        copy.taken(clock.instant());
        return Optional.of(copy);
    }

    /** Gives back what was taken. */
    public synchronized void giveBack(PastCopy copy) {
        if (copy.givenBack()) {
            discard(copy);
        }
    }

    /** How many copies are kept or in the making. */
    public synchronized int size() {
        return copies.size();
    }

    private synchronized @Nullable PastCopy copy(PastCopy.Key key, String reader) {
        obeyErasures();
        PastCopy known = copies.get(key);
        if (known != null && !known.hasFailed()) {
            known.touched(clock.instant());
            return known;
        }
        Retold view = views.get(key.view());
        if (view == null) {
            return null;
        }
        if (known != null) {
            drop(known);
        }
        Optional<PastCopy> earlier = earlier(key, reader);
        if (earlier.isEmpty() && copies.size() >= KEPT && !dropOldest()) {
            return null;
        }
        PastCopy copy = earlier.map(base -> {
                    copies.remove(base.key());
                    return base.onTo(key, clock.instant());
                })
                .orElseGet(() -> new PastCopy(key, reader, view.anew(generation()), clock.instant()));
        copies.put(key, copy);
        Semaphore turn = turns.computeIfAbsent(reader, _ -> new Semaphore(1, true));
        Thread.ofVirtual().name("past-" + key.view()).start(() -> tell(copy, turn));
        return copy;
    }

    private String generation() {
        return "past" + made++ + Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** The nearest earlier moment of the same reader that nobody reads just now. */
    private Optional<PastCopy> earlier(PastCopy.Key key, String reader) {
        return copies.values().stream()
                .filter(copy -> copy.isOf(reader)
                        && copy.isReady()
                        && copy.isFree()
                        && copy.key().isBefore(key))
                .max(Comparator.comparingLong(copy -> copy.key().position()));
    }

    private boolean dropOldest() {
        Optional<PastCopy> oldest =
                copies.values().stream().filter(PastCopy::isFree).min(Comparator.comparing(PastCopy::usedAt));
        oldest.ifPresent(this::drop);
        return oldest.isPresent();
    }

    private void tell(PastCopy copy, Semaphore turn) {
        turn.acquireUninterruptibly();
        try {
            copy.awaitShredding(erasure, shredded);
            copy.tell(record);
            finish(copy);
        } catch (RuntimeException e) {
            LOG.error(
                    "view {} could not be told up to {}",
                    copy.key().view(),
                    copy.key().position(),
                    e);
            copy.failed();
        } finally {
            turn.release();
        }
    }

    /** Under the lock, so that it is either found from now on or thrown away. */
    private synchronized void finish(PastCopy copy) {
        if (copy.finished()) {
            CompletableFuture.delayedExecutor(UNUSED.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::dropUnused);
        } else {
            copy.discard();
        }
    }

    /**
     * A text whose key is gone must not stay readable in a copy that was made before. Looked for before every answer, since
     * whoever was told that it is gone may ask sooner than the tail brings the news.
     */
    private synchronized void obeyErasures() {
        while (looked < record.head()) {
            List<RecordedEvent> events = record.from(looked + 1, BATCH);
            if (events.isEmpty()) {
                return;
            }
            obeyErasures(events);
        }
    }

    /** What was handed over need not be read again; what was looked at already destroys nothing twice. */
    private synchronized void obeyErasures(List<RecordedEvent> events) {
        if (events.getFirst().position() > looked + 1) {
            return;
        }
        looked = Math.max(looked, events.getLast().position());
        events.stream()
                .filter(event -> event.name().equals(ERASURE) && event.position() > erasure)
                .forEach(event -> {
                    erasure = event.position();
                    List.copyOf(copies.values()).forEach(this::drop);
                });
    }

    private synchronized void dropUnused() {
        List.copyOf(copies.values()).stream()
                .filter(copy -> copy.isFree()
                        && copy.usedAt().plus(UNUSED).isBefore(clock.instant().plusSeconds(1)))
                .forEach(this::drop);
    }

    private void drop(PastCopy copy) {
        copies.remove(copy.key());
        if (copy.dropped()) {
            discard(copy);
        }
    }

    /** Elsewhere, since whoever asks may be on a thread that must not wait. */
    private static void discard(PastCopy copy) {
        Thread.ofVirtual().name("past-discard").start(copy::discard);
    }

    @Override
    public void close() {
        tail.close();
    }
}
