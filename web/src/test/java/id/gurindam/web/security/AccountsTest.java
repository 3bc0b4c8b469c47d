package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final Passwords PASSWORDS = new Passwords();
    private final TestClock clock = new TestClock();
    private final List<String> announced = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void an_account_is_found_again_after_a_restart() {
        try (AccountStore store = AccountStore.open(folder, clock)) {
            assertThat(store.isEmpty()).isTrue();
            assertThat(store.create(" Ani ", PASSWORDS.hash("kata sandi panjang"), "officer-1", "Ani"))
                    .isTrue();
            assertThat(store.create("ani", "another", "officer-2", "Another")).isFalse();
        }
        try (AccountStore store = AccountStore.open(folder, clock)) {
            Account ani = store.find("ANI").orElseThrow();
            assertThat(ani.officerRef()).isEqualTo("officer-1");
            assertThat(ani.passwordHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(PASSWORDS.matches("kata sandi panjang", ani)).isTrue();
            assertThat(PASSWORDS.matches("kata sandi lain", ani)).isFalse();
            assertThat(PASSWORDS.matches("kata sandi panjang", null)).isFalse();
            store.setEnabled("ani", false);
            assertThat(PASSWORDS.matches("kata sandi panjang", store.find("ani").orElse(null)))
                    .isFalse();
        }
    }

    @Test
    void the_demo_opens_one_account_for_each_place_with_one_password_told_once() {
        try (AccountStore store = AccountStore.open(folder, clock)) {
            openDemo(store, null);
            assertThat(announced).hasSize(1);
            assertThat(store.all()).hasSize(13);
            assertThat(store.all().stream().map(Account::passwordHash).distinct())
                    .hasSize(1);
            Account unit = store.find("kepala-110").orElseThrow();
            assertThat(unit.officerRef()).isEqualTo("ref-kepala-110");
            assertThat(PASSWORDS.matches(announced.getFirst(), unit)).isTrue();
        }
    }

    @Test
    void a_password_that_was_chosen_is_not_told_and_not_hashed_again() {
        try (AccountStore store = AccountStore.open(folder, clock)) {
            openDemo(store, "rahasia demo");
            String before = store.find("admin").orElseThrow().passwordHash();
            openDemo(store, "rahasia demo");
            assertThat(store.find("admin").orElseThrow().passwordHash()).isEqualTo(before);
            openDemo(store, "rahasia lain");
            assertThat(PASSWORDS.matches("rahasia lain", store.find("admin").orElse(null)))
                    .isTrue();
            assertThat(announced).isEmpty();
        }
    }

    private void openDemo(AccountStore store, @Nullable String password) {
        List<DemoAccounts.Place> places =
                DemoAccounts.places(Map.of("110", "Dinas Kependudukan", "103", "Inspektorat"));
        new DemoAccounts(store, PASSWORDS, clock)
                .open(places, place -> "ref-" + Objects.requireNonNull(place.username()), password, announced::add);
    }
}
