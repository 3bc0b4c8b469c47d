package id.gurindam.query.store;

import com.mongodb.reactivestreams.client.FindPublisher;
import reactor.core.publisher.Flux;

/**
 * How documents are read, wherever more than one is asked for: in answers of a few. Without that the embedded server puts
 * everything into one message, and a message may have 48 MB at most.
 */
public final class Paged {
    /** So few that documents of 1 MB still fit; the longest case of a year has a quarter of that. */
    static final int DOCUMENTS = 40;

    private Paged() {}

    /** What was found, answer by answer. */
    public static <T> Flux<T> of(FindPublisher<T> found) {
        return Flux.from(found.batchSize(DOCUMENTS));
    }

    /** The same for a thread that waits for it; no more than an answer lies ready. */
    public static <T> Iterable<T> awaited(FindPublisher<T> found) {
        return of(found).toIterable(DOCUMENTS);
    }
}
