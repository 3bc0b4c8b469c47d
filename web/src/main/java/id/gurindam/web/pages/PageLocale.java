package id.gurindam.web.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Pages speak Indonesian unless the reader switched; only the JSON interface listens to Accept-Language. */
final class PageLocale implements LocaleContextResolver {
    /** The cookie and the parameter. */
    static final String NAME = "lang";

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the reader switches the language with ?lang=");
    }

    private static Locale of(ServerWebExchange exchange) {
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            return accepted(exchange);
        }
        String asked = exchange.getRequest().getQueryParams().getFirst(NAME);
        if (known(asked)) {
            return locale(asked);
        }
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        return locale(cookie == null ? null : cookie.getValue());
    }

    private static Locale accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                    .map(Locale::getLanguage)
                    .filter(PageLocale::known)
                    .findFirst()
                    .map(PageLocale::locale)
                    .orElse(INDONESIAN);
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }

    /** True if the platform speaks it. */
    static boolean known(@Nullable String language) {
        return "id".equals(language) || "en".equals(language);
    }

    private static Locale locale(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : INDONESIAN;
    }
}
