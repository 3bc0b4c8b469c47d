package id.gurindam.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** What a browser gets in exchange for a PIN: a cookie for that case alone, good for half an hour, without the PIN. */
public final class PinPass {
    private static final String NAME = "gurindam-pin";
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final List<String> PATHS = List.of("/lacak/", "/api/complaints/");

    private final ServerMac mac;
    private final InstantSource clock;
    private final boolean secure;

    PinPass(ServerMac mac, InstantSource clock, boolean secure) {
        this.mac = mac;
        this.clock = clock;
        this.secure = secure;
    }

    /** Gives the browser a pass for the pages and the live stream of this case. */
    public void give(ServerWebExchange exchange, String trackingCode) {
        String value = signed(trackingCode, clock.instant().plus(GOOD_FOR).getEpochSecond());
        PATHS.forEach(path -> exchange.getResponse().addCookie(cookie(value, path + trackingCode, GOOD_FOR)));
    }

    /** Takes it back. */
    public void take(ServerWebExchange exchange, String trackingCode) {
        PATHS.forEach(path -> exchange.getResponse().addCookie(cookie("", path + trackingCode, Duration.ZERO)));
    }

    /** The cases for which the request shows a pass that is still good. */
    Set<String> shown(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().getOrDefault(NAME, List.of()).stream()
                .map(HttpCookie::getValue)
                .flatMap(value -> read(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String signed(String trackingCode, long until) {
        String told = trackingCode + "." + until;
        byte[] seal = mac.mac("pin-pass", told.getBytes(StandardCharsets.UTF_8));
        return told + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }

    Optional<String> read(String value) {
        String[] parts = value.split("\\.", 4);
        if (parts.length != 3 || value.length() > 200) {
            return Optional.empty();
        }
        try {
            long until = Long.parseLong(parts[1]);
            boolean genuine = MessageDigest.isEqual(
                    signed(parts[0], until).getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
            boolean good = clock.instant().isBefore(Instant.ofEpochSecond(until));
            return genuine && good ? Optional.of(parts[0]) : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private ResponseCookie cookie(String value, String path, Duration age) {
        return ResponseCookie.from(NAME, value)
                .path(path)
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
