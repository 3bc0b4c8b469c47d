package id.gurindam.command.axon;

import id.gurindam.command.complaint.Surroundings;
import id.gurindam.command.privacy.PrivacyFacts;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a decision what it stands on: the organisation now, the rules the case has pinned, who acts and when. */
@Component
final class DecisionSurroundings {
    private final OrganisationInForce inForce;

    DecisionSurroundings(OrganisationInForce inForce) {
        this.inForce = inForce;
    }

    /** For a case that has pinned these rules, or takes those in force now where it has none yet. */
    Surroundings of(Decision decision, @Nullable String pinnedRules) {
        OrganisationInForce.Snapshot stands = inForce.get();
        Instant now = decision.context().occurredAt();
        OfficeFactsFromOrganisation office = OfficeFactsFromOrganisation.of(stands.organisation(), now);
        if (pinnedRules != null) {
            office = office.under(pinnedRules);
        }
        decision.standsOn(
                OrganisationEvent.STREAM,
                stands.lastSequence(),
                decision.context().under(office.ruleVersion(), office.calendarVersion(now), stands.position()));
        return new Surroundings(decision.context().actor(), now, office);
    }

    /** For what is decided about a person's data. */
    PrivacyFacts purposes(Decision decision) {
        Surroundings stands = of(decision, null);
        return purpose -> stands.office().isListed("revealPurposes", purpose);
    }
}
