package id.gurindam.command.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's event store over our record; its commit is the commit of the record. */
public final class RecordEventStore extends AbstractEventStore {

    private RecordEventStore(Builder builder) {
        super(builder);
    }

    /** Over this engine. */
    public static RecordEventStore over(EventStorageEngine engine) {
        Builder builder = new Builder();
        builder.storageEngine(engine);
        return new RecordEventStore(builder);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        throw new UnsupportedOperationException("views follow the tail of the record itself");
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
