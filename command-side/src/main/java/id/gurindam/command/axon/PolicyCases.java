package id.gurindam.command.axon;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.command.policy.CaseSoFar;
import id.gurindam.command.policy.Intent;
import id.gurindam.command.policy.Policy;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a case from the record for the policies that look at it as a whole, and keeps nothing of it. */
final class PolicyCases {
    private final RecordStore record;
    private final EventCodec codec;
    private final OrganisationInForce inForce;

    PolicyCases(RecordStore record, EventCodec codec, OrganisationInForce inForce) {
        this.record = record;
        this.codec = codec;
        this.inForce = inForce;
    }

    /** The act that the policy wants next of the case as it stands at this instant; null if none. */
    @Nullable
    PlannedAct next(Policy.OverCase policy, String streamId, Instant now) {
        List<RecordedEvent> stream = record.stream(streamId, 0);
        if (stream.isEmpty()) {
            return null;
        }
        List<CaseSoFar.Happened> past = new ArrayList<>();
        for (RecordedEvent stored : stream) {
            past.add(new CaseSoFar.Happened((ComplaintEvent) codec.decode(stored), stored.recordedAt()));
        }
        Organisation organisation = inForce.get().organisation();
        OfficeFactsFromOrganisation office = facts(organisation, stream.getFirst(), now);
        CaseSoFar so = new CaseSoFar(past, office.rules(), organisation.calendar(), office, now);
        RecordedEvent last = stream.getLast();
        return policy.next(so).map(at -> planned(policy, last, at)).orElse(null);
    }

    /** What is due of the case now, after all that was tried of it if it is what was planned; null if nothing is left. */
    @Nullable
    PlannedAct asItStands(Policy.OverCase policy, PlannedAct planned, Instant now) {
        PlannedAct next = next(policy, planned.because().streamId(), now);
        return next != null && next.sameAs(planned) ? next.tried(planned.tried()) : next;
    }

    /** The window under the rules that the case has pinned, with the calendars as decreed by now. */
    Instant confirmationEnds(RecordedEvent stored, Instant claimedAt, Instant now) {
        return facts(inForce.get().organisation(), stored, now).confirmationEnds(claimedAt);
    }

    /** Every event of a case says which rules it has pinned. */
    private OfficeFactsFromOrganisation facts(Organisation organisation, RecordedEvent stored, Instant now) {
        OfficeFactsFromOrganisation today = OfficeFactsFromOrganisation.of(organisation, now);
        String pinned = codec.context(stored).ruleVersion();
        return pinned == null ? today : today.under(pinned);
    }

    private static PlannedAct planned(Policy policy, RecordedEvent last, Intent.At at) {
        return new PlannedAct(
                policy.name(),
                PlannedAct.Because.of(last),
                at.at(),
                at.command(),
                last.sequence(),
                PlannedAct.Tried.NEVER);
    }
}
