package id.gurindam.query.organisation;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import id.gurindam.record.keys.Vault;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the book in step with the record: told whole before anybody can ask, then event by event as they are written. */
public final class OrganisationView implements AutoCloseable {
    /** The name under which {@link ViewProgress} knows it, and the key that it tells as changed. */
    public static final String NAME = "organisation";

    private static final int BATCH = 1_000;

    private final OrganisationBook book;
    private final EventCodec codec;
    private final ViewProgress progress;
    private final Tail tail;

    /** Reads everything up to now, then follows. */
    public OrganisationView(RecordStore record, EventCodec codec, ViewProgress progress, Vault vault) {
        this.book = new OrganisationBook(text -> vault.open(text).orElse(""));
        this.codec = codec;
        this.progress = progress;
        long head = record.head();
        record.stream(OrganisationEvent.STREAM, 0).forEach(this::tell);
        progress.reached(NAME, head, Set.of());
        this.tail = record.follow(head + 1, BATCH, this::take);
    }

    /** The book that it keeps. */
    public OrganisationBook book() {
        return book;
    }

    private void take(List<RecordedEvent> events) {
        long before = book.now().position();
        events.forEach(this::tell);
        Set<String> changed = book.now().position() > before ? Set.of(NAME) : Set.of();
        progress.reached(NAME, events.getLast().position(), changed);
    }

    private void tell(RecordedEvent stored) {
        if (stored.streamId().equals(OrganisationEvent.STREAM)
                && codec.decode(stored) instanceof OrganisationEvent event) {
            book.on(event, stored.position(), stored.recordedAt());
            note(stored, event.reason());
        }
    }

    private void note(RecordedEvent stored, @Nullable Personal reason) {
        if (reason != null) {
            book.note(new Change(
                    stored.position(),
                    stored.recordedAt(),
                    stored.name(),
                    codec.metadata(stored).context().actor(),
                    reason));
        }
    }

    @Override
    public void close() {
        tail.close();
    }
}
