package id.gurindam.query.figures;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Keeps the rules and calendars in step with the record: all of them before the first figure, then each as it is decreed. */
@Component
class RuleKeeper implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final RecordStore record;
    private final EventCodec codec;
    private final Tail tail;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Rulebook book = Rulebook.NONE;

    RuleKeeper(RecordStore record, EventCodec codec) {
        this.record = record;
        this.codec = codec;
        long head = record.head();
        this.book = upTo(head);
        this.tail = record.follow(head + 1, BATCH, this::take);
    }

    /** The rules and calendars as they are known now. */
    Rulebook now() {
        return book;
    }

    /** As they were known after the event at this position. */
    Rulebook upTo(long position) {
        Rulebook then = Rulebook.NONE;
        for (RecordedEvent stored : record.stream(OrganisationEvent.STREAM, 0)) {
            then = stored.position() <= position ? after(then, stored) : then;
        }
        return then;
    }

    /** Has this called after a deadline may have moved. */
    void whenDeadlinesMove(Runnable listener) {
        listeners.add(listener);
    }

    private void take(List<RecordedEvent> events) {
        Rulebook before = book;
        for (RecordedEvent stored : events) {
            if (stored.streamId().equals(OrganisationEvent.STREAM)) {
                book = after(book, stored);
            }
        }
        if (book.countsOtherwiseThan(before)) {
            listeners.forEach(Runnable::run);
        }
    }

    private Rulebook after(Rulebook then, RecordedEvent stored) {
        return codec.decode(stored) instanceof OrganisationEvent event
                ? then.on(event, stored.position(), stored.recordedAt())
                : then;
    }

    @Override
    public void close() {
        tail.close();
    }
}
