package id.gurindam.query.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection that were last written or read, shared by its writer and all its readers. What it gives
 * is never older than what the writer has told of: a document is changed here before the view says that it has come
 * further, and what somebody read while a write was under way is not kept.
 */
final class Newest<D> {
    /** As long as a view catches up, it comes back to the same cases soon. */
    private static final int CATCHING_UP = 20_000;
    /** For readers it need not grow with the city. */
    private static final int SETTLED = 4_000;

    private final Cache<String, D> known =
            Caffeine.newBuilder().maximumSize(CATCHING_UP).build();
    private volatile boolean settled;
    /** Even while nobody writes. */
    private final AtomicLong writes = new AtomicLong();

    @Nullable
    D get(String id) {
        return known.getIfPresent(id);
    }

    /** How many times somebody began or ended a write; to be asked before a document is read. */
    long writes() {
        return writes.get();
    }

    /** Keeps what was read, unless somebody wrote since it was asked for. */
    void read(String id, D document, long asked) {
        if ((asked & 1) == 0) {
            known.asMap().compute(id, (_, present) -> present == null && writes.get() == asked ? document : present);
        }
    }

    /** Keeps what the writer itself has read. */
    void written(String id, D document) {
        known.put(id, document);
    }

    /** Performs the write and keeps what was written; if it fails, nothing is known of these documents. */
    void writing(Map<String, Optional<D>> documents, Runnable write) {
        writes.incrementAndGet();
        try {
            write.run();
            documents.forEach(
                    (id, document) -> document.ifPresentOrElse(d -> known.put(id, d), () -> known.invalidate(id)));
        } catch (RuntimeException | Error e) {
            known.invalidateAll(documents.keySet());
            throw e;
        } finally {
            writes.incrementAndGet();
        }
    }

    /** Its view has everything: from now on it keeps no more than readers have use for. */
    void settle() {
        if (!settled) {
            settled = true;
            known.policy().eviction().ifPresent(size -> size.setMaximum(SETTLED));
            known.cleanUp();
        }
    }

    /** Its view is read again from the first event. */
    void unsettle() {
        settled = false;
        known.policy().eviction().ifPresent(size -> size.setMaximum(CATCHING_UP));
    }

    /** Knows nothing any more. */
    void forget() {
        known.invalidateAll();
    }
}
