package id.gurindam.bench;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Asks one address again and again. Closed: so many clients, each of whom asks anew when it was answered, which gives the
 * most that is answered a second. Open: so many questions a second whatever is answered, each timed from when it was due,
 * which gives honest waits.
 */
final class Load implements AutoCloseable {
    private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();

    private final ConnectionProvider connections;
    private final HttpClient client;

    Load(int clients) {
        connections = ConnectionProvider.builder("load")
                .maxConnections(clients)
                .pendingAcquireMaxCount(-1)
                .build();
        client = HttpClient.create(connections);
    }

    /** One question: how it is asked, where, with which body and headers. The number makes each different where it matters. */
    record Question(
            HttpMethod method,
            LongFunction<URI> where,
            @Nullable String body,
            Consumer<HttpHeaders> headers) {
        static Question get(LongFunction<URI> where) {
            return new Question(HttpMethod.GET, where, null, _ -> {});
        }

        static Question post(LongFunction<URI> where, String json) {
            return new Question(
                    HttpMethod.POST, where, json, headers -> headers.set("Content-Type", "application/json"));
        }

        Question with(String name, String value) {
            return new Question(method, where, body, set -> {
                headers.accept(set);
                set.set(name, value);
            });
        }
    }

    /** How many were answered a second, how long each took, and how many were refused. */
    record Outcome(double perSecond, Histogram nanos, long refused) {
        /** Itself; a run in which somebody was refused says nothing. */
        Outcome sound() {
            if (refused > 0) {
                throw new IllegalStateException(refused + " were refused");
            }
            return this;
        }

        double millis(double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }
    }

    Outcome closed(Question question, int clients, Duration length) {
        AtomicLong number = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        Histogram nanos = new ConcurrentHistogram(MOST_NANOS, 3);
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        Flux.range(0, clients)
                .flatMap(
                        _ -> Mono.defer(() ->
                                        timed(question, number.getAndIncrement(), System.nanoTime(), nanos, refused))
                                .repeat(() -> System.nanoTime() < end)
                                .then(),
                        clients)
                .blockLast();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Outcome(nanos.getTotalCount() / seconds, nanos, refused.get());
    }

    /** The most that is answered a second, the median of the runs of the plan, after its warming up. */
    double most(Question question, int clients, Plan plan) {
        closed(question, clients, plan.warm());
        return Median.of(
                plan.rounds(),
                () -> closed(question, clients, plan.each()).sound().perSecond());
    }

    Outcome open(Question question, double perSecond, Duration length) {
        AtomicLong refused = new AtomicLong();
        Histogram nanos = new ConcurrentHistogram(MOST_NANOS, 3);
        long gap = (long) (1e9 / perSecond);
        long count = (long) (perSecond * length.toNanos() / 1e9);
        long begun = System.nanoTime();
        AtomicLong asked = new AtomicLong();
        Flux.interval(Duration.ofMillis(1))
                .onBackpressureDrop()
                .concatMapIterable(_ -> due(asked, begun, gap), 1)
                .take(count)
                .flatMap(n -> timed(question, n, begun + n * gap, nanos, refused), Integer.MAX_VALUE)
                .blockLast();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Outcome(nanos.getTotalCount() / seconds, nanos, refused.get());
    }

    /** The numbers of all questions that are due by now and were not asked yet. */
    private static List<Long> due(AtomicLong asked, long begun, long gap) {
        long until = (System.nanoTime() - begun) / gap;
        long from = asked.getAndSet(Math.max(asked.get(), until + 1));
        return LongStream.rangeClosed(from, until).boxed().toList();
    }

    private Mono<Void> timed(Question question, long number, long begun, Histogram nanos, AtomicLong refused) {
        return client.headers(question.headers())
                .request(question.method())
                .uri(question.where().apply(number))
                .send((request, out) -> question.body() == null
                        ? out
                        : out.send(Mono.fromSupplier(
                                () -> Unpooled.copiedBuffer(question.body(), StandardCharsets.UTF_8))))
                .responseSingle((response, body) -> body.then(Mono.fromRunnable(() -> {
                    if (response.status().code() >= 300) {
                        refused.incrementAndGet();
                    } else {
                        nanos.recordValue(Math.min(MOST_NANOS, System.nanoTime() - begun));
                    }
                })))
                .onErrorResume(_ -> {
                    refused.incrementAndGet();
                    return Mono.empty();
                })
                .then();
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
