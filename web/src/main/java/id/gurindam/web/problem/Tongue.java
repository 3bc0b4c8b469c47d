package id.gurindam.web.problem;

import java.util.Locale;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** In which of the two languages a caller is answered: the interface by Accept-Language, a page by its reader's switch. */
final class Tongue {
    private static final Locale INDONESIAN = Locale.of("id");

    private Tongue() {}

    static Locale of(ServerWebExchange exchange) {
        if (isInterface(exchange.getRequest())) {
            return accepted(exchange.getRequest());
        }
        Locale pages = exchange.getLocaleContext().getLocale();
        return pages != null && "en".equals(pages.getLanguage()) ? Locale.ENGLISH : INDONESIAN;
    }

    static boolean isInterface(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/api/") || path.equals("/api") || path.startsWith("/v3/");
    }

    private static Locale accepted(ServerHttpRequest request) {
        try {
            for (Locale locale : request.getHeaders().getAcceptLanguageAsLocales()) {
                switch (locale.getLanguage()) {
                    case "en" -> {
                        return Locale.ENGLISH;
                    }
                    case "id", "in", "ms" -> {
                        return INDONESIAN;
                    }
                    default -> {}
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
        return INDONESIAN;
    }
}
