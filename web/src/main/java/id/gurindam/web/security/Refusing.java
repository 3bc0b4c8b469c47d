package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whoever is not signed in is led to the page for it; the interface says so in its own words. */
final class Refusing implements ServerAuthenticationEntryPoint {
    private final boolean basic;
    private final ServerRequestCache wanted;

    Refusing(boolean basic, ServerRequestCache wanted) {
        this.basic = basic;
        this.wanted = wanted;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
        if (SecurityConfiguration.isInterface(exchange.getRequest())) {
            return refuse(exchange, EdgeRefusal.SIGN_IN_NEEDED);
        }
        return wanted.saveRequest(exchange)
                .then(new DefaultServerRedirectStrategy().sendRedirect(exchange, URI.create("/masuk")));
    }

    Mono<Void> refuse(ServerWebExchange exchange, EdgeRefusal refusal) {
        boolean browser = exchange.getRequest().getHeaders().containsHeader("Sec-Fetch-Mode");
        if (basic && !browser) {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Gurindam\"");
        }
        return Mono.error(refusal.refused());
    }
}
