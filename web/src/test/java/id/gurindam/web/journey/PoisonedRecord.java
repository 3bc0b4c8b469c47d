package id.gurindam.web.journey;

import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import id.gurindam.record.TailReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Has one event whose bytes cannot be read while it is broken. */
final class PoisonedRecord extends MeddledRecord {
    private final AtomicLong poison;
    private final AtomicBoolean broken;

    PoisonedRecord(RecordStore record, AtomicLong poison, AtomicBoolean broken) {
        super(record);
        this.poison = poison;
        this.broken = broken;
    }

    @Override
    public List<RecordedEvent> from(long position, int limit) {
        return super.from(position, limit).stream().map(this::seen).toList();
    }

    @Override
    public Tail follow(long fromPosition, int maxBatch, TailReader reader) {
        return super.follow(
                fromPosition,
                maxBatch,
                events -> reader.read(events.stream().map(this::seen).toList()));
    }

    private RecordedEvent seen(RecordedEvent e) {
        if (!broken.get() || e.position() != poison.get()) {
            return e;
        }
        return new RecordedEvent(
                e.position(),
                e.eventId(),
                e.subject(),
                e.streamId(),
                e.sequence(),
                e.name(),
                e.revision(),
                new byte[] {'?'},
                e.metadata(),
                e.occurredAt(),
                e.recordedAt());
    }
}
