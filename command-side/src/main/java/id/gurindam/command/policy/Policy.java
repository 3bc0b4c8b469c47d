package id.gurindam.command.policy;

import id.gurindam.events.complaint.ComplaintEvent;
import java.time.Instant;
import java.util.List;

/** A rule by which one event has a consequence; it has a name for ever, since its acts are recognised by it. */
public interface Policy {
    /** The name under which its acts and its position are known. */
    String name();

    /** What shall follow from this event of this stream, recorded at this instant. */
    List<Intent> on(String streamId, ComplaintEvent event, Instant recordedAt, PolicyFacts facts);
}
