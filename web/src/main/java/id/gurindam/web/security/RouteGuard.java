package id.gurindam.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets through what the table of routes opens: first whether the address exists, then whether there is any case in which
 * the caller might do it. Whether it is this case is asked where the case is known.
 */
final class RouteGuard implements ReactiveAuthorizationManager<AuthorizationContext>, WebFilter {
    private final RouteTable routes;
    private final Callers callers;
    private final boolean metricsFromLoopback;

    RouteGuard(RouteTable routes, Callers callers, boolean metricsFromLoopback) {
        this.routes = routes;
        this.callers = callers;
        this.metricsFromLoopback = metricsFromLoopback;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            Route.Found found = routes.find(
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath().pathWithinApplication());
            exchange.getAttributes().put(Route.Found.NAME, found);
            return chain.filter(exchange);
        });
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> signed, AuthorizationContext context) {
        ServerWebExchange exchange = context.getExchange();
        Object found = exchange.getAttributes().get(Route.Found.NAME);
        if (!(found instanceof Route.Found route)) {
            return Mono.just(new AuthorizationDecision(false));
        }
        if (isOpen(route, exchange)) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return signed.map(who -> decide(route, exchange, who))
                .switchIfEmpty(Mono.fromSupplier(() -> decide(route, exchange, null)));
    }

    private boolean isOpen(Route.Found found, ServerWebExchange exchange) {
        if (found.route().openness() == Route.Openness.PUBLIC) {
            return true;
        }
        return metricsFromLoopback && found.act() == Act.SEE_METRICS && ClientAddress.isLoopback(exchange.getRequest());
    }

    private AuthorizationResult decide(Route.Found found, ServerWebExchange exchange, @Nullable Authentication who) {
        Act act = found.act();
        return new AuthorizationDecision(
                act != null && callers.plain(exchange, who).mightDo(act));
    }
}
