package id.gurindam.query.axon;

import id.gurindam.events.GurindamEvent;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** A stored event as Axon hands it on; it makes nothing of what is stored until somebody asks. */
final class RecordedMessage implements DomainEventMessage<GurindamEvent> {
    private final RecordedEvent stored;
    private final transient GurindamEvent event;
    private final transient Recorded recorded;

    RecordedMessage(RecordedEvent stored, GurindamEvent event, Recorded recorded) {
        this.stored = stored;
        this.event = event;
        this.recorded = recorded;
    }

    Recorded recorded() {
        return recorded;
    }

    @Override
    public String getIdentifier() {
        return stored.eventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return stored.occurredAt();
    }

    @Override
    public MetaData getMetaData() {
        return MetaData.with(RecordedParameters.KEY, recorded);
    }

    @Override
    public GurindamEvent getPayload() {
        return event;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of an event is that of the kind of event
    public Class<GurindamEvent> getPayloadType() {
        return (Class<GurindamEvent>) event.getClass();
    }

    @Override
    public long getSequenceNumber() {
        return stored.sequence();
    }

    @Override
    public String getAggregateIdentifier() {
        return stored.streamId();
    }

    @Override
    public String getType() {
        return stored.subject();
    }

    @Override
    public DomainEventMessage<GurindamEvent> withMetaData(Map<String, ?> metaData) {
        return with(MetaData.from(metaData));
    }

    @Override
    public DomainEventMessage<GurindamEvent> andMetaData(Map<String, ?> metaData) {
        return with(getMetaData().mergedWith(metaData));
    }

    private DomainEventMessage<GurindamEvent> with(MetaData metaData) {
        return new GenericDomainEventMessage<>(
                getType(),
                getAggregateIdentifier(),
                getSequenceNumber(),
                event,
                metaData,
                getIdentifier(),
                getTimestamp());
    }
}
