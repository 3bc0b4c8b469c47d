package id.gurindam.web.pages;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lays the frame beside every request: before security for a stranger, so that refusals look right too, and after it for staff. */
final class FrameFilter implements WebFilter, Ordered {
    private static final Set<String> WITH_RECORD = Set.of("AUDITOR", "DATA_PROTECTION_OFFICER");
    private static final Set<String> WITH_BOARD =
            Set.of("COORDINATOR", "UNIT_HEAD", "MANAGER", "SEKDA", "AUDITOR", "ANALYST");
    private static final Set<String> WITH_EVERY_CASE = Set.of("COORDINATOR", "INFORMATION_OFFICER", "MANAGER", "SEKDA");

    private final boolean demo;
    private final boolean afterSecurity;

    FrameFilter(boolean demo, boolean afterSecurity) {
        this.demo = demo;
        this.afterSecurity = afterSecurity;
    }

    @Override
    public int getOrder() {
        return afterSecurity ? Ordered.LOWEST_PRECEDENCE : Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!afterSecurity && exchange.getRequest().getPath().value().startsWith("/api/")) {
            // What answers in JSON has no frame, also where it refuses.
            return chain.filter(exchange);
        }
        if (!afterSecurity) {
            keepLanguage(exchange);
            exchange.getAttributes().put(Frame.NAME, frame(exchange, null));
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .doOnNext(principal -> {
                    Object speaker = principal instanceof Authentication signed ? signed.getPrincipal() : principal;
                    if (speaker instanceof SignedIn who) {
                        exchange.getAttributes().put(Frame.NAME, frame(exchange, who));
                    }
                })
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Frame frame(ServerWebExchange exchange, @Nullable SignedIn who) {
        URI uri = exchange.getRequest().getURI();
        List<Frame.Item> menu = who == null ? citizens() : staff(who);
        return new Frame(demo, who, menu, opens(who), in("id", uri), in("en", uri));
    }

    private static List<Frame.Item> citizens() {
        return List.of(
                new Frame.Item("lapor", "/lapor"),
                new Frame.Item("lacak", "/lacak"),
                new Frame.Item("laporan", "/laporan"));
    }

    private static List<Frame.Item> staff(SignedIn who) {
        List<Frame.Item> menu = new ArrayList<>();
        menu.add(new Frame.Item("meja", "/meja"));
        if (has(who, WITH_BOARD)) {
            menu.add(new Frame.Item("papan", "/papan"));
        }
        if (has(who, WITH_RECORD)) {
            menu.add(new Frame.Item("jejak", "/jejak"));
        }
        if (who.roleNames().contains("ADMINISTRATOR")) {
            menu.add(new Frame.Item("organisasi", "/organisasi"));
            menu.add(new Frame.Item("parkir", "/parkir"));
        } else if (who.roleNames().contains("MANAGER")) {
            menu.add(new Frame.Item("organisasi", "/organisasi/calendars"));
        }
        menu.add(new Frame.Item("laporan", "/laporan"));
        return List.copyOf(menu);
    }

    /** Where staff read a public case as staff; those who see only some cases come to them from their desk. */
    private static @Nullable String opens(@Nullable SignedIn who) {
        if (who == null) {
            return null;
        }
        return has(who, WITH_EVERY_CASE) ? "/kasus/" : has(who, WITH_RECORD) ? "/jejak/" : null;
    }

    private static boolean has(SignedIn who, Set<String> roles) {
        return who.roleNames().stream().anyMatch(roles::contains);
    }

    /** Whatever a stranger wrote into the address is passed on as it came, or a broken one would break the page. */
    private static String in(String language, URI uri) {
        String path = uri.getRawPath().replaceFirst("^/+", "/");
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(PageLocale.NAME + "="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return path + "?" + others + PageLocale.NAME + "=" + language;
    }

    private static void keepLanguage(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getQueryParams().getFirst(PageLocale.NAME);
        if (PageLocale.known(asked)) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(PageLocale.NAME, asked)
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .sameSite("Lax")
                            .httpOnly(true)
                            .build());
        }
    }
}
