package id.gurindam.command.axon;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.complaint.ComplaintDecider;
import id.gurindam.events.EventContext;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.privacy.PersonRegistered;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One complaint in Axon: it carries the decisions of the complaint room, and decides nothing. */
final class ComplaintAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Complaint state = Complaint.unfiled();
    private @Nullable String pinnedRules;

    ComplaintAggregate() {}

    @CommandHandler(commandName = AxonCommandOffice.COMPLAINT)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            ComplaintCommand command,
            @MetaDataValue(Decision.KEY) Decision decision,
            DecisionSurroundings surroundings,
            EventStore events) {
        decision.expectVersion(AggregateLifecycle.getVersion() == null ? -1 : AggregateLifecycle.getVersion());
        id = command.complaintId();
        register(command, decision, events);
        ComplaintDecider.decide(state, command, surroundings.of(decision, pinnedRules))
                .forEach(event -> AggregateLifecycle.apply(event, decision.eventMetaData()));
    }

    @EventSourcingHandler
    void on(
            ComplaintEvent event,
            @MetaDataValue(Decision.CONTEXT) EventContext context,
            @MetaDataValue(Decision.RECORDED_AT) Instant recordedAt) {
        id = event.complaintId();
        if (pinnedRules == null) {
            pinnedRules = context.ruleVersion();
        }
        state = Complaint.evolve(state, event, context.actor(), recordedAt);
    }

    /** The person goes into a stream of its own, in the same append as the filing. */
    private static void register(ComplaintCommand command, Decision decision, EventStore events) {
        if (command instanceof ComplaintCommand.FileComplaint filing && filing.reporter() != null) {
            ComplaintCommand.Reporter who = filing.reporter();
            DomainEventMessage<PersonRegistered> registered = new GenericDomainEventMessage<>(
                    "privacy",
                    who.personRef(),
                    0,
                    new PersonRegistered(who.personRef(), who.name(), who.email(), who.phone()),
                    decision.eventMetaData());
            events.publish(registered);
        }
    }
}
