package id.gurindam.command.axon;

import id.gurindam.command.voice.VoiceCommand;
import id.gurindam.command.voice.VoiceDecider;
import id.gurindam.command.voice.Voices;
import id.gurindam.events.voice.VoiceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The voices beside one complaint in Axon. */
final class VoiceAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Voices state = Voices.none();

    VoiceAggregate() {}

    @CommandHandler(commandName = AxonCommandOffice.VOICE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(VoiceCommand command, @MetaDataValue(Decision.KEY) Decision decision) {
        id = command.target();
        VoiceDecider.decide(state, command).forEach(event -> AggregateLifecycle.apply(event, decision.eventMetaData()));
    }

    @EventSourcingHandler
    void on(VoiceEvent event) {
        id = VoiceCommand.streamOf(event.complaintId());
        state = Voices.evolve(state, event);
    }
}
