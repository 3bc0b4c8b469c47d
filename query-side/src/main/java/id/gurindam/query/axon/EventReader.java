package id.gurindam.query.axon;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Makes of a stored event the message that projectors take. */
public final class EventReader {
    private final EventCodec codec;

    /** With this codec. */
    public EventReader(EventCodec codec) {
        this.codec = codec;
    }

    /** The message, and the case (or else the stream) that it belongs to. */
    public Read read(RecordedEvent stored) {
        GurindamEvent event = codec.decode(stored);
        Recorded recorded = new Recorded(
                stored.position(),
                stored.streamId(),
                stored.subject(),
                stored.sequence(),
                stored.name(),
                stored.occurredAt(),
                stored.recordedAt(),
                codec.metadata(stored).context());
        EventMessage<?> message = new GenericDomainEventMessage<>(
                stored.subject(),
                stored.streamId(),
                stored.sequence(),
                event,
                MetaData.with(RecordedParameters.KEY, recorded),
                stored.eventId().toString(),
                stored.occurredAt());
        return new Read(message, caseKey(event, stored.streamId()));
    }

    private static String caseKey(GurindamEvent event, String streamId) {
        return switch (event) {
            case ComplaintEvent complaint -> complaint.complaintId();
            case VoiceEvent voice -> voice.complaintId();
            case IdentityRevealed revealed -> revealed.complaintId();
            default -> streamId;
        };
    }

    /** A message and what it belongs to. */
    public record Read(EventMessage<?> message, String caseKey) {}
}
