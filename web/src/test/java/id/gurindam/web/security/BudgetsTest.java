package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BudgetsTest {
    private final TestClock clock = new TestClock();

    @Test
    void ten_wrong_pins_from_one_address_are_borne_and_no_more_until_the_window_is_over() {
        PinBudget budget = new PinBudget(clock);
        for (int i = 0; i < 10; i++) {
            budget.check("TPI-" + i, "10.0.0.1");
            budget.missed("TPI-" + i, "10.0.0.1");
        }
        assertThat(wait(EdgeRefusal.PIN_TRIES_SPENT, () -> budget.check("TPI-X", "10.0.0.1")))
                .isBetween(1L, 901L);
        assertThatCode(() -> budget.check("TPI-X", "10.0.0.2")).doesNotThrowAnyException();
        clock.passes(Duration.ofMinutes(16));
        assertThatCode(() -> budget.check("TPI-X", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void one_case_is_not_tried_from_many_addresses_for_ever() {
        PinBudget budget = new PinBudget(clock);
        for (int i = 0; i < 30; i++) {
            budget.missed("TPI-X", "10.0.0." + i);
        }
        wait(EdgeRefusal.PIN_TRIES_SPENT, () -> budget.check("TPI-X", "10.0.1.1"));
    }

    @Test
    void an_officer_cannot_be_locked_out_from_elsewhere() {
        SignInBudget budget = new SignInBudget(clock);
        for (int i = 0; i < 100; i++) {
            budget.missed("auditor", "10.0.0.1");
        }
        assertThat(budget.wait("auditor", "10.0.0.1")).isPositive();
        assertThat(budget.wait("auditor", "10.0.0.2")).isZero();
    }

    @Test
    void a_bucket_is_emptied_and_fills_again() {
        RateLimits limits = new RateLimits(true, clock);
        for (int i = 0; i < 30; i++) {
            limits.take(RateLimits.Of.FILING, "10.0.0.1");
        }
        assertThat(wait(EdgeRefusal.TOO_MANY, () -> limits.take(RateLimits.Of.FILING, "10.0.0.1")))
                .isEqualTo(30);
        limits.take(RateLimits.Of.VOICE, "10.0.0.1");
        limits.take(RateLimits.Of.FILING, "10.0.0.2");
        clock.passes(Duration.ofSeconds(30));
        limits.take(RateLimits.Of.FILING, "10.0.0.1");
        wait(EdgeRefusal.TOO_MANY, () -> limits.take(RateLimits.Of.FILING, "10.0.0.1"));
    }

    @Test
    void a_load_test_is_not_limited() {
        RateLimits limits = new RateLimits(false, clock);
        for (int i = 0; i < 10_000; i++) {
            limits.take(RateLimits.Of.FILING, "10.0.0.1");
        }
    }

    private static long wait(EdgeRefusal expected, ThrowingCallable call) {
        long[] wait = new long[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(EdgeRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(expected);
            Long seconds = refused.retryAfter();
            wait[0] = seconds == null ? 0 : seconds;
        });
        return wait[0];
    }
}
