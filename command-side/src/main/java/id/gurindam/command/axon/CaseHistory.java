package id.gurindam.command.axon;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.complaint.PossibleCommands;
import id.gurindam.command.complaint.Surroundings;
import id.gurindam.events.Actor;
import id.gurindam.events.EventContext;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a case from its stream as the decider sees it, without deciding anything. */
@Component
final class CaseHistory {
    private final RecordStore record;
    private final EventCodec codec;
    private final OrganisationInForce inForce;
    private final InstantSource clock;

    CaseHistory(RecordStore record, EventCodec codec, OrganisationInForce inForce, InstantSource clock) {
        this.record = record;
        this.codec = codec;
        this.inForce = inForce;
        this.clock = clock;
    }

    Set<Class<? extends ComplaintCommand>> possible(String complaintId, Actor actor) {
        Complaint state = Complaint.unfiled();
        String pinned = null;
        for (RecordedEvent stored : record.stream(complaintId, 0)) {
            EventContext context = codec.metadata(stored).context();
            pinned = pinned == null ? context.ruleVersion() : pinned;
            state = Complaint.evolve(
                    state, (ComplaintEvent) codec.decode(stored), context.actor(), stored.recordedAt());
        }
        Instant now = clock.instant();
        OfficeFactsFromOrganisation office =
                OfficeFactsFromOrganisation.of(inForce.get().organisation(), now);
        return PossibleCommands.of(state, new Surroundings(actor, now, pinned == null ? office : office.under(pinned)));
    }
}
