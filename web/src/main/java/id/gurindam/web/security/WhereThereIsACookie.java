package id.gurindam.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

/**
 * Looks for a session only where the request names one. Asking for a session makes one, with a random name and two changes
 * of thread, which a citizen who reads a page has no use for.
 */
record WhereThereIsACookie(ServerSecurityContextRepository sessions, WebSessionIdResolver cookies)
        implements ServerSecurityContextRepository {

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return sessions.save(exchange, context);
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return cookies.resolveSessionIds(exchange).isEmpty() ? Mono.empty() : sessions.load(exchange);
    }
}
