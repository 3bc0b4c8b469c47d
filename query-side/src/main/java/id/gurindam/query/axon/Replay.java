package id.gurindam.query.axon;

import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.List;

/** Lets a copy of a view that nobody reads take some of the events, so that it says how things stood after them. */
public final class Replay {
    private static final Parking NOWHERE = new Parking() {
        @Override
        public boolean holds(String caseKey) {
            return false;
        }

        @Override
        public void park(String caseKey, long position, String error, Instant at) {
            throw new IllegalStateException("event " + position + " cannot be replayed: " + error);
        }
    };

    private final ViewWriter writer;

    private Replay(ViewWriter writer) {
        this.writer = writer;
    }

    /** Of this copy; what tells it its handlers is made once, for as many events as come. */
    public static Replay of(View view, EventReader reader) {
        return new Replay(ViewWriter.of(view, reader, NOWHERE));
    }

    /** Applies the events in order and writes nothing; throws where the view cannot take one. */
    public void take(List<RecordedEvent> events) {
        events.forEach(writer::apply);
    }
}
