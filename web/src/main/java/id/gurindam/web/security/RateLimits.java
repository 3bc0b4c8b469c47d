package id.gurindam.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.gurindam.web.problem.EdgeRefusal;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** How much one address may do in a short time; a bucket for each kind and address that fills again by itself. */
public final class RateLimits {
    private static final int MOST_ADDRESSES = 200_000;

    private final boolean on;
    private final InstantSource clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Limits by this clock, or none at all for a load test. */
    public RateLimits(boolean on, InstantSource clock) {
        this.on = on;
        this.clock = clock;
    }

    /** What is limited: so many at once, so many in an hour. */
    public enum Of {
        /** Filing a case. */
        FILING(30, 120),
        /** Saying "me too". */
        VOICE(30, 240),
        /** Handing in a file. */
        FILE(60, 600),
        /** Signing in. */
        SIGN_IN(30, 600);

        private final double most;
        private final double perSecond;

        Of(int most, int perHour) {
            this.most = most;
            this.perSecond = perHour / 3600.0;
        }
    }

    private record Bucket(double tokens, long atMillis, boolean granted) {}

    /** Counts one of these for the address of the request, or refuses it and says when to come back. */
    public void take(Of what, ServerWebExchange exchange) {
        take(what, ClientAddress.of(exchange.getRequest()));
    }

    /** False in a load test. */
    boolean areOn() {
        return on;
    }

    void take(Of what, String address) {
        if (!on) {
            return;
        }
        Bucket after = buckets.asMap().compute(what + "\n" + address, (_, before) -> drawn(what, before));
        if (after != null && !after.granted) {
            throw EdgeRefusal.TOO_MANY.refusedFor((long) Math.ceil((1 - after.tokens) / what.perSecond));
        }
    }

    private Bucket drawn(Of what, @Nullable Bucket before) {
        long now = clock.millis();
        double filled = before == null
                ? what.most
                : Math.min(what.most, before.tokens + (now - before.atMillis) / 1000.0 * what.perSecond);
        return filled >= 1 ? new Bucket(filled - 1, now, true) : new Bucket(filled, now, false);
    }
}
