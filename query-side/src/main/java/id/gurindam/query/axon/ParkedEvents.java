package id.gurindam.query.axon;

import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewDocument;
import id.gurindam.query.store.ViewStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The cases whose events a view could not take: kept aside, shown, and taken up again after the repair. */
public final class ParkedEvents {
    private final Documents<Parked> documents;
    private final Map<String, Parked> parked = new ConcurrentHashMap<>();
    private boolean recalled;

    /** Of this store. */
    public ParkedEvents(ViewStore store) {
        this.documents = new Documents<>(store, "parked", "parked", Parked.class);
        if (store.isOpen()) {
            recall();
        }
    }

    /** What was parked before is known from now on; read once. */
    synchronized void recall() {
        if (!recalled) {
            documents.find(new Document()).doOnNext(p -> parked.put(p.id(), p)).blockLast();
            recalled = true;
        }
    }

    /** What is parked of this case in this view, or null. */
    public @Nullable Parked of(String view, String caseKey) {
        return parked.get(key(view, caseKey));
    }

    /** Parks the event, and so every later one of the same case. The error is told by its class only. */
    public synchronized void park(String view, String caseKey, long position, String error, Instant at) {
        Parked present = of(view, caseKey);
        keep(present == null ? Parked.first(view, caseKey, position, error, at) : present.andAt(position));
    }

    /** From now on exactly these are parked of the view. */
    synchronized void replace(String view, List<Parked> now) {
        everything().stream().filter(p -> p.view().equals(view)).forEach(p -> release(view, p.caseKey()));
        now.forEach(this::keep);
    }

    /** The parking of one view. */
    Parking of(String view) {
        return new Parking() {
            @Override
            public boolean holds(String caseKey) {
                return !parked.isEmpty() && of(view, caseKey) != null;
            }

            @Override
            public void park(String caseKey, long position, String error, Instant at) {
                ParkedEvents.this.park(view, caseKey, position, error, at);
            }
        };
    }

    private void keep(Parked now) {
        parked.put(now.id(), now);
        documents.remove(now.id());
        documents.put(now);
        documents.flush();
    }

    /** The case is repaired in this view. */
    public synchronized void release(String view, String caseKey) {
        parked.remove(key(view, caseKey));
        documents.remove(key(view, caseKey));
        documents.flush();
    }

    /** Everything parked. */
    public Flux<Parked> all() {
        return Flux.fromIterable(parked.values());
    }

    /** Everything parked, as it is now. */
    public List<Parked> everything() {
        return List.copyOf(parked.values());
    }

    /** How many cases are parked over all views. */
    public int size() {
        return parked.size();
    }

    private static String key(String view, String caseKey) {
        return view + ":" + caseKey;
    }

    /** The events of one case that one view could not take, from the first to the last position, inclusive. */
    public record Parked(
            String id,
            String view,
            String caseKey,
            long firstPosition,
            long lastPosition,
            int events,
            String error,
            Instant since)
            implements ViewDocument {
        @Override
        public long position() {
            return lastPosition;
        }

        static Parked first(String view, String caseKey, long position, String error, Instant at) {
            return new Parked(key(view, caseKey), view, caseKey, position, position, 1, error, at);
        }

        Parked andAt(long position) {
            return new Parked(
                    id, view, caseKey, firstPosition, Math.max(position, lastPosition), events + 1, error, since);
        }
    }
}
