package id.gurindam.command.axon;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.command.organisation.OrganisationDecider;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The one organisation of the city in Axon. */
final class OrganisationAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Organisation state = Organisation.NONE;

    OrganisationAggregate() {}

    @CommandHandler(commandName = AxonCommandOffice.ORGANISATION)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrganisationCommand command, @MetaDataValue(Decision.KEY) Decision decision) {
        Long version = AggregateLifecycle.getVersion();
        decision.expectVersion(version == null ? -1 : version);
        id = command.target();
        OrganisationDecider.decide(state, command, decision.context().occurredAt())
                .forEach(event -> AggregateLifecycle.apply(event, decision.eventMetaData()));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event, @MetaDataValue(Decision.RECORDED_AT) Instant recordedAt) {
        id = OrganisationEvent.STREAM;
        state = state.evolve(event, recordedAt);
    }
}
