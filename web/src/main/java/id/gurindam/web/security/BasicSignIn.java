package id.gurindam.web.security;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * HTTP Basic of the demo. A header that was right is believed for ten minutes without another run of Argon2, as long as
 * the account has not changed; the header itself is kept nowhere, only its mac under a key of this process.
 */
final class BasicSignIn implements ReactiveAuthenticationManager, ServerAuthenticationConverter {
    private static final String SCHEME = "basic ";
    private static final int LONGEST_HEADER = 1024;

    private final StaffSignIn signIn;
    private final AccountStore accounts;
    private final Sessions sessions;
    private final byte[] key = new byte[32];
    private final AsyncCache<String, Long> right = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .buildAsync();

    BasicSignIn(StaffSignIn signIn, AccountStore accounts, Sessions sessions) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        new SecureRandom().nextBytes(key);
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null
                || header.length() > LONGEST_HEADER
                || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Mono.empty();
        }
        String[] pair = clear(header.substring(SCHEME.length()).strip()).split(":", 2);
        return Mono.just(StaffSignIn.attempt(pair[0], pair.length == 2 ? pair[1] : "", exchange));
    }

    @Override
    public Mono<Authentication> authenticate(Authentication attempt) {
        Optional<Account> account = accounts.find(attempt.getName()).filter(Account::enabled);
        if (account.isEmpty()) {
            return signIn.authenticate(attempt);
        }
        String name = mac(attempt.getName() + "\n" + attempt.getCredentials() + "\n"
                + account.get().changedAt());
        return Mono.fromFuture(
                        () -> right.get(
                                name,
                                (_, _) -> signIn.authenticate(attempt)
                                        .map(_ -> account.get().changedAt())
                                        .toFuture()),
                        true)
                .map(_ -> sessions.signed(account.get()));
    }

    private static String clear(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
