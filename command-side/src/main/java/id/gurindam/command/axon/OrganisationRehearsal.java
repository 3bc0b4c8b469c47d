package id.gurindam.command.axon;

import id.gurindam.command.GurindamCommand;
import id.gurindam.command.Rehearsal;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.command.organisation.OrganisationDecider;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Changes of the organisation, tried on the newest snapshot of it. */
@Component
final class OrganisationRehearsal implements Rehearsal {
    private final OrganisationInForce inForce;

    OrganisationRehearsal(OrganisationInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public void of(GurindamCommand command, Instant at) {
        if (!(command instanceof OrganisationCommand change)) {
            throw new IllegalArgumentException("only changes of the organisation are tried, not " + command);
        }
        OrganisationDecider.decide(inForce.get().organisation(), change, at);
    }
}
