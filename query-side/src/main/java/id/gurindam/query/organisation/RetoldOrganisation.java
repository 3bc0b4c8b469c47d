package id.gurindam.query.organisation;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.axon.Copy;
import id.gurindam.query.axon.Rebuildable;
import id.gurindam.query.axon.Retold;
import id.gurindam.query.store.FieldChange;
import id.gurindam.query.store.ViewChanges;
import id.gurindam.query.store.ViewContent;
import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/** The organisation, told again from its one stream up to any event. */
public final class RetoldOrganisation implements Retold, Rebuildable<RetoldOrganisation.Told> {
    private final OrganisationBook book;
    private final RecordStore record;
    private final ViewStore store;
    private final EventCodec codec;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RetoldOrganisation(OrganisationBook book, RecordStore record, ViewStore store, EventCodec codec) {
        this.book = book;
        this.record = record;
        this.store = store;
        this.codec = codec;
    }

    @Override
    public String name() {
        return OrganisationView.NAME;
    }

    @Override
    public String getName() {
        return name();
    }

    @Override
    public Told anew(String generation) {
        return new Told();
    }

    /** Until nothing has come between the comparing and the taking. */
    @Override
    public Optional<ViewDifference> takeOver(Told copy, boolean compare) {
        while (true) {
            OrganisationPage live = book.now();
            copy.step(record, live.position());
            if (copy.page.position() > live.position()) {
                // The book is about to be told what the copy has read already.
                Thread.onSpinWait();
                continue;
            }
            Optional<ViewDifference> difference = compare ? difference(copy, live) : Optional.empty();
            if (difference.isPresent() || book.replace(live, copy.page)) {
                return difference;
            }
        }
    }

    private static Optional<ViewDifference> difference(Told copy, OrganisationPage live) {
        return ViewChanges.between(copy.content(), OrganisationDocuments.of(live), -1, ViewChanges.After.NOTHING, 1)
                .items()
                .stream()
                .findFirst()
                .map(change -> new ViewDifference(
                        change.collection(),
                        change.key(),
                        FieldChange.between(change.then(), change.now()).stream()
                                .map(FieldChange::path)
                                .findFirst()
                                .orElse("")));
    }

    @Override
    public ViewContent now() {
        return OrganisationDocuments.of(book.now());
    }

    @Override
    public Set<String> opened() {
        return Set.of();
    }

    @Override
    public Map<String, Long> behind(String collection, String key, long since) {
        Map<String, Long> behind = new HashMap<>();
        OrganisationPage page = upTo(since);
        Document then = OrganisationDocuments.one(page, collection, key);
        for (RecordedEvent stored : record.stream(OrganisationEvent.STREAM, 0)) {
            page = after(page, stored);
            if (stored.position() > since) {
                Document now = OrganisationDocuments.one(page, collection, key);
                FieldChange.between(then, now).forEach(field -> behind.put(field.path(), stored.position()));
                then = now;
            }
        }
        return behind;
    }

    @QueryHandler
    CompletableFuture<OrganisationPage> answer(FindOrganisation query) {
        return CompletableFuture.supplyAsync(() -> upTo(query.position()), threads);
    }

    /** The organisation as it was after the event at this position, by what was recorded until then. */
    public OrganisationPage upTo(long position) {
        OrganisationPage page = OrganisationPage.NONE;
        for (RecordedEvent stored : record.stream(OrganisationEvent.STREAM, 0)) {
            if (stored.position() <= position) {
                page = after(page, stored);
            }
        }
        return page;
    }

    private OrganisationPage after(OrganisationPage page, RecordedEvent stored) {
        return stored.streamId().equals(OrganisationEvent.STREAM)
                        && codec.decode(stored) instanceof OrganisationEvent event
                ? page.on(event, stored.position(), stored.recordedAt())
                : page;
    }

    /** A copy of the book, event by event; it costs by the organisation's own events. */
    public final class Told implements Copy {
        private volatile OrganisationPage page = OrganisationPage.NONE;
        private volatile long position = -1;

        private Told() {}

        @Override
        public boolean step(RecordStore from, long upTo) {
            if (position >= upTo) {
                return false;
            }
            OrganisationPage next = page;
            for (RecordedEvent stored : from.stream(OrganisationEvent.STREAM, 0)) {
                if (stored.position() > position && stored.position() <= upTo) {
                    next = after(next, stored);
                }
            }
            page = next;
            position = upTo;
            return true;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public ViewContent content() {
            return OrganisationDocuments.of(page);
        }

        @Override
        public ViewStore store() {
            return store;
        }

        @Override
        public void discard() {
            page = OrganisationPage.NONE;
        }
    }
}
