package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Whoever has a password that somebody else gave does nothing before changing it, not even what is open to everybody. */
final class MustChange implements WebFilter {
    private static final List<PathPattern> OPEN = Stream.of(
                    OwnPasswordPage.ADDRESS, "/keluar", "/masuk", "/aset/**", "/favicon.ico")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        if (OPEN.stream().anyMatch(open -> open.matches(path))) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .filter(MustChange::binds)
                .hasElement()
                .flatMap(bound -> bound ? elsewhere(exchange) : chain.filter(exchange));
    }

    private static boolean binds(Principal who) {
        return who instanceof Authentication signed
                && signed.getPrincipal() instanceof Officer officer
                && officer.mustChange();
    }

    private static Mono<Void> elsewhere(ServerWebExchange exchange) {
        return SecurityConfiguration.isInterface(exchange.getRequest())
                ? Mono.error(EdgeRefusal.PASSWORD_MUST_CHANGE.refused())
                : new DefaultServerRedirectStrategy().sendRedirect(exchange, URI.create(OwnPasswordPage.ADDRESS));
    }
}
