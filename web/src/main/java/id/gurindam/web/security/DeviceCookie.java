package id.gurindam.web.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** A random secret by which a browser is known again, so that one device is one voice; given when something is first sent. */
final class DeviceCookie {
    private static final String NAME = "gurindam-device";
    private static final int LENGTH = 26;
    /** Of a browser that has sent nothing yet, and so is nobody's voice. */
    private static final String UNKNOWN = "";

    private final RandomGenerator random = new SecureRandom();
    private final boolean secure;

    DeviceCookie(boolean secure) {
        this.secure = secure;
    }

    String of(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        if (cookie != null && cookie.getValue().matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
            return cookie.getValue();
        }
        if (!HttpMethod.POST.equals(exchange.getRequest().getMethod())) {
            return UNKNOWN;
        }
        String fresh = Crockford.random(random, LENGTH);
        exchange.getResponse()
                .addCookie(ResponseCookie.from(NAME, fresh)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build());
        return fresh;
    }
}
