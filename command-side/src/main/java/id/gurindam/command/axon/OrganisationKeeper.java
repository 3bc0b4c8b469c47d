package id.gurindam.command.axon;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;

/** Keeps the organisation in force in step with the record: everything up to now before the first decision, then the tail. */
final class OrganisationKeeper implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final OrganisationInForce inForce;
    private final EventCodec codec;
    private final Tail tail;

    OrganisationKeeper(RecordStore record, EventCodec codec, OrganisationInForce inForce) {
        this.inForce = inForce;
        this.codec = codec;
        long head = record.head();
        take(record.stream(OrganisationEvent.STREAM, 0));
        this.tail = record.follow(head + 1, BATCH, this::take);
    }

    private void take(List<RecordedEvent> events) {
        for (RecordedEvent stored : events) {
            if (stored.streamId().equals(OrganisationEvent.STREAM)) {
                inForce.apply(codec.decode(stored), stored);
            }
        }
    }

    @Override
    public void close() {
        tail.close();
    }
}
