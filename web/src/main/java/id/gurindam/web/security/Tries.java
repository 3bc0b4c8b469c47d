package id.gurindam.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How often somebody missed within a window that opens with the first miss. */
final class Tries {
    private static final int MOST_KEYS = 100_000;

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Cache<String, Count> counts;

    Tries(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(window)
                .build();
    }

    private record Count(int misses, Instant until) {}

    /** For how many seconds nothing more may be tried; 0 if it may. */
    long wait(String key) {
        Count count = counts.getIfPresent(key);
        Instant now = clock.instant();
        return count == null || count.misses < most || !now.isBefore(count.until)
                ? 0
                : Duration.between(now, count.until).toSeconds() + 1;
    }

    void missed(String key) {
        counts.asMap().compute(key, (_, before) -> next(before));
    }

    void forget(String key) {
        counts.invalidate(key);
    }

    private Count next(@Nullable Count before) {
        Instant now = clock.instant();
        return before == null || !now.isBefore(before.until)
                ? new Count(1, now.plus(window))
                : new Count(before.misses + 1, before.until);
    }
}
