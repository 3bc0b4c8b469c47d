package id.gurindam.query.axon;

import id.gurindam.query.store.StoredContent;
import id.gurindam.query.store.ViewContent;
import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another copy of a view, built from the first event on beside the one that is read; one thread builds it. */
public final class Shadow implements Copy {
    private final ViewStore store;
    private final String generation;
    private final ViewWriter writer;
    private final Aside aside;
    private final SharedPages pages;
    private volatile boolean alone;
    private int unwritten;
    private volatile long position = -1;

    Shadow(View kind, ViewStore stores, String generation, SharedPages pages) {
        this.pages = pages;
        this.store = stores.beside(kind.name(), generation);
        this.generation = generation;
        this.aside = new Aside(kind.name());
        this.writer = ViewWriter.of(kind.beside(store), pages.reader(), aside);
    }

    @Override
    public boolean step(RecordStore record, long upTo) {
        List<RecordedEvent> events = position >= upTo
                ? List.of()
                : record.from(position + 1, (int) Math.min(SharedPages.PAGE, upTo - position));
        if (events.isEmpty()) {
            pages.leave(this);
            writer.view().flush();
            return false;
        }
        writer.take(alone ? ReadEvent.all(pages.reader(), events) : pages.read(this, events));
        position = events.getLast().position();
        unwritten += events.size();
        if (unwritten >= SharedPages.UNWRITTEN) {
            writer.view().flush();
            unwritten = 0;
        }
        return true;
    }

    @Override
    public long position() {
        return position;
    }

    /** Takes everything up to the position, waiting for no other view, since somebody waits for it. */
    void comeTo(RecordStore record, long upTo) {
        alone = true;
        pages.leave(this);
        boolean going = true;
        while (going) {
            going = step(record, upTo);
        }
    }

    /** The first document that says something else in the copy that readers see; empty if none does. */
    Optional<ViewDifference> differenceFrom(ViewStore live) {
        return view().collections().stream()
                .flatMap(name -> store.difference(view().name(), name, live).stream())
                .findFirst();
    }

    String generation() {
        return generation;
    }

    @Override
    public ViewStore store() {
        return store;
    }

    @Override
    public ViewContent content() {
        return new StoredContent(store, view().name(), view().collections());
    }

    View view() {
        return writer.view();
    }

    ViewWriter writer() {
        return writer;
    }

    List<ParkedEvents.Parked> parked() {
        return List.copyOf(aside.parked.values());
    }

    @Override
    public void discard() {
        pages.leave(this);
        view().collections().forEach(name -> store.drop(name, generation));
    }

    /** What this copy could not take, kept in memory until it goes live. */
    private static final class Aside implements Parking {
        private final String view;
        private final Map<String, ParkedEvents.Parked> parked = new LinkedHashMap<>();

        Aside(String view) {
            this.view = view;
        }

        @Override
        public boolean holds(String caseKey) {
            return parked.containsKey(caseKey);
        }

        @Override
        public void park(String caseKey, long position, String error, Instant at) {
            parked.merge(
                    caseKey,
                    ParkedEvents.Parked.first(view, caseKey, position, error, at),
                    (present, _) -> present.andAt(position));
        }
    }
}
