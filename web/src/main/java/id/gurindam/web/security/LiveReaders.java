package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** How many may follow something live at once: so many in all, and so many from one address unless limits are off. */
@Component
final class LiveReaders implements WebFilter {
    private static final int MOST = 5_000;
    private static final int MOST_FROM_ONE_ADDRESS = 60;
    private static final int COME_BACK_SECONDS = 30;

    private final RateLimits limits;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();

    LiveReaders(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().endsWith("/live")) {
            return chain.filter(exchange);
        }
        String address = ClientAddress.of(exchange.getRequest());
        return Mono.defer(() -> {
            int mine = perAddress.merge(address, 1, Integer::sum);
            Mono<Void> read = all.incrementAndGet() > MOST || (limits.areOn() && mine > MOST_FROM_ONE_ADDRESS)
                    ? Mono.error(EdgeRefusal.TOO_MANY.refusedFor(COME_BACK_SECONDS))
                    : chain.filter(exchange);
            return read.doFinally(_ -> left(address));
        });
    }

    private void left(String address) {
        all.decrementAndGet();
        perAddress.computeIfPresent(address, (_, many) -> many == 1 ? null : many - 1);
    }
}
