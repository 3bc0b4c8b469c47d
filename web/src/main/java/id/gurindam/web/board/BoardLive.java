package id.gurindam.web.board;

import id.gurindam.query.figures.FindFigures;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells open boards that a figure changed: the first change at once, and those that follow it within a fiftieth of a second
 * together, so that an import does not have every wall in the city draw itself a thousand times.
 */
@Component
class BoardLive {
    private static final Duration TOGETHER = Duration.ofMillis(20);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Sinks.Many<Long> changes = Sinks.many().multicast().directBestEffort();
    private volatile long newest = -1;

    BoardLive(FindFigures.Changes figures) {
        figures.follow(this::changed);
    }

    private synchronized void changed(long position) {
        newest = position;
        changes.emitNext(position, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** The newest position of a change for whoever has not been told of it, and each later one. */
    Flux<ServerSentEvent<String>> signals(@Nullable String lastEventId) {
        Flux<Long> later = changes.asFlux();
        String known = Long.toString(newest);
        boolean missed = lastEventId != null && !lastEventId.equals(known);
        Flux<ServerSentEvent<String>> beats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .map(_ -> ServerSentEvent.<String>builder().comment("").build())
                .onBackpressureDrop();
        return together(missed ? later.startWith(newest) : later)
                .map(position -> ServerSentEvent.builder(Long.toString(position))
                        .id(Long.toString(position))
                        .event("changed")
                        .build())
                .mergeWith(beats);
    }

    /** The newest of those that come while one is held back. */
    static Flux<Long> together(Flux<Long> positions) {
        return positions
                .onBackpressureLatest()
                .concatMap(
                        position -> Mono.just(position)
                                .concatWith(Mono.delay(TOGETHER).then(Mono.empty())),
                        0);
    }
}
