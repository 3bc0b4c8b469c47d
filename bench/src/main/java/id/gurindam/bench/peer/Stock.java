package id.gurindam.bench.peer;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What a program on stock Axon does with a filing: command, aggregate, event, pooled processor, live reader. */
@RestController
class Stock {
    private final CommandGateway commands;
    private final Readers readers;

    Stock(CommandGateway commands, Readers readers) {
        this.commands = commands;
        this.readers = readers;
    }

    record File(@TargetAggregateIdentifier String id, String body) {}

    record Filed(String id, String body) {}

    @PostMapping("/stock")
    Mono<ResponseEntity<String>> file(@RequestBody String body) {
        String id = UUID.randomUUID().toString();
        return Mono.fromFuture(() -> commands.<Object>send(new File(id, body)))
                .thenReturn(ResponseEntity.status(201).body("{\"id\":\"" + id + "\"}"));
    }

    /** A further event of the same aggregate. */
    @PostMapping("/stock/{id}")
    Mono<ResponseEntity<String>> act(@PathVariable String id, @RequestBody String body) {
        return Mono.fromFuture(() -> commands.<Object>send(new File(id, body)))
                .thenReturn(ResponseEntity.ok("{\"id\":\"" + id + "\"}"));
    }

    @GetMapping(path = "/stock/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> live(@PathVariable String id) {
        return readers.of(id).map(body -> ServerSentEvent.builder(body).id("1").build());
    }

    @Aggregate
    static class Filing {
        @AggregateIdentifier
        private @Nullable String id;

        Filing() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(File command) {
            AggregateLifecycle.apply(new Filed(command.id(), command.body()));
        }

        @EventSourcingHandler
        void on(Filed event) {
            id = event.id();
        }

        @Override
        public String toString() {
            return "filing " + id;
        }
    }

    /** Whoever follows a filing hears of it from a stock pooled processor. */
    @Component
    @ProcessingGroup("live")
    static class Readers {
        private final Sinks.Many<Filed> filed = Sinks.many().multicast().directBestEffort();

        @EventHandler
        synchronized void on(Filed event) {
            filed.tryEmitNext(event);
        }

        Flux<String> of(String id) {
            return filed.asFlux().filter(event -> event.id().equals(id)).map(Filed::body);
        }
    }
}
