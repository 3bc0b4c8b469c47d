package id.gurindam.command.policy;

import id.gurindam.events.complaint.ComplaintEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule by which what happened has a consequence; it has a name for ever, since its acts are recognised by it. */
public sealed interface Policy {
    /** The name under which its acts and its position are known. */
    String name();

    /** The kinds of event after which it must think again; no other is read for it. */
    Set<Class<? extends ComplaintEvent>> wants();

    /** Under this key what it plans for the stream is known. */
    default String key(String streamId) {
        return name() + "/" + streamId;
    }

    /** A rule in which one event alone has a consequence. */
    non-sealed interface OverEvent extends Policy {
        /** What shall follow from this event of this stream, recorded at this instant. */
        List<Intent> on(String streamId, ComplaintEvent event, Instant recordedAt, PolicyFacts facts);
    }

    /** A rule in which all that happened to a case together has a consequence: the one that comes next, and no more. */
    non-sealed interface OverCase extends Policy {
        /** What shall be asked next for the case as it stands, and when; empty if nothing is left to be asked. */
        Optional<Intent.At> next(CaseSoFar so);
    }
}
