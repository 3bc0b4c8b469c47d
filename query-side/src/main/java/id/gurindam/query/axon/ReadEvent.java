package id.gurindam.query.axon;

import id.gurindam.record.RecordedEvent;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** An event and what could be read of it: the message, or why there is none. */
record ReadEvent(
        RecordedEvent stored,
        String caseKey,
        @Nullable EventMessage<?> read,
        @Nullable Exception unreadable) {

    static List<ReadEvent> all(EventReader reader, List<RecordedEvent> events) {
        return events.stream().map(stored -> of(reader, stored)).toList();
    }

    static ReadEvent of(EventReader reader, RecordedEvent stored) {
        try {
            EventReader.Read read = reader.read(stored);
            return new ReadEvent(stored, read.caseKey(), read.message(), null);
        } catch (Exception unreadable) {
            return new ReadEvent(stored, stored.streamId(), null, unreadable);
        }
    }

    EventMessage<?> message() throws Exception {
        if (read == null) {
            throw unreadable == null ? new IllegalStateException("neither read nor refused") : unreadable;
        }
        return read;
    }
}
