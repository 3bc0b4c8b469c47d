package id.gurindam.query.axon;

import id.gurindam.events.EventContext;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an event was recorded and under what it was decided: what a projector may ask beside the event. The
 * context is read from the stored bytes when somebody asks for it; most handlers never do.
 */
public final class Recorded {
    private final RecordedEvent stored;
    private final EventCodec codec;
    private @Nullable EventContext context;

    Recorded(RecordedEvent stored, EventCodec codec) {
        this.stored = stored;
        this.codec = codec;
    }

    /** Its place in the whole record. */
    public long position() {
        return stored.position();
    }

    /** The stream that it belongs to. */
    public String streamId() {
        return stored.streamId();
    }

    /** The kind of that stream. */
    public String subject() {
        return stored.subject();
    }

    /** Its place in the stream. */
    public long sequence() {
        return stored.sequence();
    }

    /** Its stored name. */
    public String name() {
        return stored.name();
    }

    /** When it happened. */
    public Instant occurredAt() {
        return stored.occurredAt();
    }

    /** When it was written down. */
    public Instant recordedAt() {
        return stored.recordedAt();
    }

    /** Who, for whom, why and under which rules; throws if its bytes cannot be read. */
    public EventContext context() {
        EventContext known = context;
        if (known == null) {
            known = codec.context(stored);
            context = known;
        }
        return known;
    }
}
