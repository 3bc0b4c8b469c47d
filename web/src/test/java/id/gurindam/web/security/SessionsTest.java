package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionsTest {
    private final TestClock clock = new TestClock();
    private final List<Appointment> held = new ArrayList<>(List.of(Appointment.of(Role.UNIT_HEAD, "110")));
    private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/meja"));
    private final AccountStore accounts;
    private final Sessions sessions;

    SessionsTest(@TempDir Path folder) {
        accounts = AccountStore.open(folder, clock);
        accounts.create("siti", "a hash", "officer-1", "Siti");
        sessions = new Sessions(accounts, _ -> held, clock);
        Account siti = accounts.find("siti").orElseThrow();
        sessions.save(exchange, new SecurityContextImpl(sessions.signed(siti))).block();
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void a_session_tells_the_roles_held_now() {
        assertThat(officer().appointments()).containsExactly(Appointment.of(Role.UNIT_HEAD, "110"));
        held.clear();
        assertThat(officer().appointments()).isEmpty();
    }

    @Test
    void a_session_is_over_twelve_hours_after_signing_in_however_busy_it_was() {
        clock.passes(Duration.ofHours(12));
        assertThat(sessions.load(exchange).block()).isNotNull();
        clock.passes(Duration.ofSeconds(1));
        assertThat(sessions.load(exchange).block()).isNull();
    }

    @Test
    void a_session_is_over_when_its_account_is_closed() {
        accounts.setEnabled("siti", false);
        assertThat(sessions.load(exchange).block()).isNull();
    }

    @Test
    void a_session_is_over_when_the_password_changes() {
        clock.passes(Duration.ofSeconds(1));
        accounts.setPassword("siti", "another hash", false);
        assertThat(sessions.load(exchange).block()).isNull();
    }

    private Officer officer() {
        SecurityContext context = Objects.requireNonNull(sessions.load(exchange).block());
        Object principal = Objects.requireNonNull(context.getAuthentication()).getPrincipal();
        return (Officer) Objects.requireNonNull(principal);
    }
}
