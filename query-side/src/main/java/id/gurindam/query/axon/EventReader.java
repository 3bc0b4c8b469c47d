package id.gurindam.query.axon;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import org.axonframework.eventhandling.EventMessage;

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
        EventMessage<?> message = new RecordedMessage(stored, event, new Recorded(stored, codec));
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
