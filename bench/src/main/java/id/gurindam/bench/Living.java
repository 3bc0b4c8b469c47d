package id.gurindam.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import reactor.core.Disposable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** F1: from the acknowledgement of an act to its arrival in each open stream of the case; one that comes first waits 0. */
final class Living implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofMillis(40);

    private final ConnectionProvider connections;
    private final List<Disposable> readers = new ArrayList<>();
    private final ConcurrentLinkedQueue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch told;

    /** Performs one act and returns when it is acknowledged. */
    interface Acting {
        void act(int number) throws Exception;
    }

    private Living(URI stream, int count, boolean greeted) {
        connections = ConnectionProvider.builder("readers")
                .maxConnections(count)
                .pendingAcquireMaxCount(-1)
                .build();
        told = new CountDownLatch(greeted ? count : 0);
        HttpClient client = HttpClient.create(connections).headers(h -> h.set("Accept", "text/event-stream"));
        for (int n = 0; n < count; n++) {
            readers.add(client.get().uri(stream).responseContent().asString().subscribe(this::heard));
        }
    }

    /** So many readers of a stream are told of so many acts. A house that greets tells each reader once at the beginning. */
    static Histogram measure(URI stream, int count, int acts, Acting act, boolean greets) throws Exception {
        Histogram nanos = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        try (Living living = new Living(stream, count, greets)) {
            living.await();
            rest(greets ? REST : REST.multipliedBy(50));
            for (int n = 0; n < acts; n++) {
                living.arrivals.clear();
                living.told = new CountDownLatch(count);
                act.act(n);
                long acknowledged = System.nanoTime();
                living.await();
                living.arrivals.forEach(at -> nanos.recordValue(Math.max(0, at - acknowledged)));
                rest(REST);
            }
        }
        return nanos;
    }

    private void heard(String piece) {
        if (piece.contains("id:")) {
            arrivals.add(System.nanoTime());
            told.countDown();
        }
    }

    private void await() throws InterruptedException {
        if (!told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(told.getCount() + " readers were not told");
        }
    }

    /** Everybody is at rest before the next act. */
    private static void rest(Duration length) throws InterruptedException {
        new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        readers.forEach(Disposable::dispose);
        connections.dispose();
    }
}
