package id.gurindam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void whoever_asks_for_nothing_gets_100_thousand_and_a_million_events() {
        assertThat(Plan.of().sizes()).containsExactly(100_000, 1_000_000);
        assertThat(Plan.of().wants("W1")).isTrue();
    }

    @Test
    void only_the_rows_named_are_measured() {
        Plan plan = Plan.of("only=W1,Q2", "sizes=10000");
        assertThat(plan.wants("W1", "W1b")).isTrue();
        assertThat(plan.wants("R1")).isFalse();
    }

    @Test
    void a_word_that_nobody_knows_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Plan.of("size=10000")).hasMessageContaining("sizes");
    }
}
