package id.gurindam.web.security;

import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lays the token of the forms where templates find it, for every page; style, script and interface need none. */
final class FormTokens implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        Object token = exchange.getAttributes().get(CsrfToken.class.getName());
        if (!(token instanceof Mono<?> made) || path.startsWith("/aset/") || isNoPage(exchange)) {
            return chain.filter(exchange);
        }
        return made.cast(CsrfToken.class)
                .doOnNext(known ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static boolean isNoPage(ServerWebExchange exchange) {
        return SecurityConfiguration.isInterface(exchange.getRequest())
                || exchange.getRequest().getPath().value().startsWith("/actuator");
    }
}
