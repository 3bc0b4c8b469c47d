package id.gurindam.bench.peer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Hands as many bytes as a case has to every open stream, and does nothing else: what is left of F1 without a house. */
@RestController
class Told {
    private static final int BYTES = 4_000;
    private static final byte[] EVENT =
            ("id:1\nevent:case\ndata:" + "x".repeat(BYTES) + "\n\n").getBytes(StandardCharsets.US_ASCII);

    private final Sinks.Many<byte[]> changes = Sinks.many().multicast().directBestEffort();

    @PostMapping("/told")
    Map<String, Object> tell() {
        // On another thread, so that the act is answered meanwhile, as in the house.
        Schedulers.parallel().schedule(() -> changes.tryEmitNext(EVENT));
        return Map.of("position", 1);
    }

    @GetMapping("/told/live")
    Mono<Void> live(ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        Flux<byte[]> told = changes.asFlux().onBackpressureLatest().startWith(EVENT);
        return response.writeAndFlushWith(
                told.map(bytes -> Mono.just(response.bufferFactory().wrap(bytes))));
    }
}
