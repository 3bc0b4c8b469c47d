package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

class BasicSignInTest {
    private static final Passwords PASSWORDS = new Passwords();
    private final TestClock clock = new TestClock();
    private final AccountStore accounts;
    private final BasicSignIn basic;

    BasicSignInTest(@TempDir Path folder) {
        accounts = AccountStore.open(folder, clock);
        accounts.create("auditor", PASSWORDS.hash("dulu"), "officer-1", "Auditor");
        Sessions sessions = new Sessions(accounts, _ -> List.of(), clock);
        basic = new BasicSignIn(
                new StaffSignIn(accounts, PASSWORDS, new SignInBudget(clock), sessions), accounts, sessions);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void what_was_right_once_is_believed_until_the_account_changes() {
        assertThat(officer("auditor:dulu")).isNotNull();
        assertThat(officer("auditor:dulu")).isNotNull();
        clock.passes(Duration.ofSeconds(1));
        accounts.setPassword("auditor", PASSWORDS.hash("sekarang"), false);
        assertThatThrownBy(() -> officer("auditor:dulu")).isInstanceOf(BadCredentialsException.class);
        assertThat(officer("auditor:sekarang")).isNotNull();
        accounts.setEnabled("auditor", false);
        assertThatThrownBy(() -> officer("auditor:sekarang")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void what_is_no_basic_header_signs_nobody_in() {
        assertThat(attempt("Bearer abc")).isNull();
        assertThat(attempt("Basic " + "A".repeat(2000))).isNull();
        assertThat(attempt("Basic %%%")).isNotNull();
    }

    private @Nullable Authentication officer(String pair) {
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        Authentication attempt = attempt("Basic " + encoded);
        return attempt == null ? null : basic.authenticate(attempt).block();
    }

    private @Nullable Authentication attempt(String header) {
        return basic.convert(MockServerWebExchange.from(
                        MockServerHttpRequest.get("/api/record").header("Authorization", header)))
                .block();
    }
}
