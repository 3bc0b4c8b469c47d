package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what another site makes a browser send: whatever changes something must come from our own pages, or from no
 * browser at all. A session cookie on the interface is believed only with a sign that it was our own page.
 */
final class CrossSite implements WebFilter {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String ownOrigin;
    private final String sessionCookie;

    CrossSite(URI baseUrl, String sessionCookie) {
        this.ownOrigin = origin(baseUrl);
        this.sessionCookie = sessionCookie;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return HARMLESS.contains(request.getMethod()) || isOurs(request)
                ? chain.filter(exchange)
                : Mono.error(EdgeRefusal.CROSS_SITE.refused());
    }

    private boolean isOurs(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = headers.getFirst(HttpHeaders.ORIGIN);
        if (origin != null) {
            return origin.equals(ownOrigin) || origin.equals(asReached(request));
        }
        return !SecurityConfiguration.isInterface(request)
                || headers.containsHeader(HttpHeaders.AUTHORIZATION)
                || !request.getCookies().containsKey(sessionCookie);
    }

    /** The origin under which the browser itself reached us, behind a proxy too. */
    private static @Nullable String asReached(ServerHttpRequest request) {
        return request.getURI().getHost() == null ? null : origin(request.getURI());
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
