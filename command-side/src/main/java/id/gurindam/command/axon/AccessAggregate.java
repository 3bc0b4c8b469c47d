package id.gurindam.command.axon;

import id.gurindam.command.privacy.DestroyedKeys;
import id.gurindam.command.privacy.PrivacyCommand;
import id.gurindam.command.privacy.PrivacyDecider;
import id.gurindam.events.privacy.PrivacyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Who looked at the data of one case, or which keys of one owner were destroyed, in Axon. */
final class AccessAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private DestroyedKeys state = DestroyedKeys.none();

    AccessAggregate() {}

    @CommandHandler(commandName = AxonCommandOffice.PRIVACY)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            PrivacyCommand command, @MetaDataValue(Decision.KEY) Decision decision, DecisionSurroundings surroundings) {
        id = command.target();
        PrivacyDecider.decide(state, command, surroundings.purposes(decision))
                .forEach(event -> AggregateLifecycle.apply(event, decision.eventMetaData()));
    }

    @EventSourcingHandler
    void on(PrivacyEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        state = DestroyedKeys.evolve(state, event);
    }
}
