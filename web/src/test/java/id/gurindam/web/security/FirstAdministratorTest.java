package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class FirstAdministratorTest {
    private static final Passwords PASSWORDS = new Passwords();
    private static final String LONG = "empat kata yang panjang";

    private final TestClock clock = new TestClock();
    private final List<String> appointed = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();

    private final AccountStore store;
    private final FirstAdministrator first;

    FirstAdministratorTest(@TempDir Path folder) {
        store = AccountStore.open(folder, clock);
        first = new FirstAdministrator(store, PASSWORDS, clock);
        first.invite(announced::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_has_the_code_becomes_administrator_once() {
        make(announced.getFirst().toLowerCase(Locale.ROOT), "Ibu.Siti", LONG);
        Account made = store.find("ibu.siti").orElseThrow();
        assertThat(appointed).containsExactly(made.officerRef());
        assertThat(PASSWORDS.matches(LONG, made)).isTrue();
        assertThat(first.invited()).isFalse();
        refused(EdgeRefusal.NOT_FOUND, announced.getFirst(), "lain", LONG);
    }

    @Test
    void a_wrong_code_makes_nobody_and_is_not_tried_for_ever() {
        for (int i = 0; i < 10; i++) {
            refused(EdgeRefusal.CODE_WRONG, "AAAA-AAAA-AAAA-AAAA-AAAA", "siti", LONG);
        }
        refused(EdgeRefusal.SIGN_IN_TRIES_SPENT, announced.getFirst(), "siti", LONG);
        assertThat(store.isEmpty()).isTrue();
        assertThat(appointed).isEmpty();
    }

    @Test
    void a_poor_name_or_password_is_refused_and_the_code_stays() {
        refused(EdgeRefusal.FIELD_MALFORMED, announced.getFirst(), "<script>", LONG);
        refused(EdgeRefusal.PASSWORD_TOO_SHORT, announced.getFirst(), "siti", "pendek");
        assertThat(first.invited()).isTrue();
    }

    private void make(String code, String username, String password) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/masuk/pertama"));
        first.make(exchange, code, username, password, ref -> Mono.fromRunnable(() -> appointed.add(ref)))
                .block();
    }

    private void refused(EdgeRefusal expected, String code, String username, String password) {
        assertThatThrownBy(() -> make(code, username, password))
                .isInstanceOfSatisfying(
                        EdgeRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }
}
