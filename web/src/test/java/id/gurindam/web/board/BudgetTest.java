package id.gurindam.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void five_in_a_hundred_may_be_late() {
        assertThat(new Budget(100, 3).left()).isEqualTo(2);
        assertThat(new Budget(39, 0).left()).isEqualTo(1);
        assertThat(new Budget(19, 1).left()).isEqualTo(-1);
    }

    @Test
    void at_the_present_rate_what_is_left_is_used_up_on_a_day() {
        assertThat(new Budget(100, 3).usedUpOn(TUESDAY, 30)).contains(TUESDAY.plusDays(20));
        assertThat(new Budget(180, 7).usedUpOn(TUESDAY, 30)).contains(TUESDAY.plusDays(9));
    }

    @Test
    void whoever_was_never_late_or_has_none_left_is_told_no_day() {
        assertThat(new Budget(100, 0).usedUpOn(TUESDAY, 30)).isEmpty();
        assertThat(new Budget(100, 5).usedUpOn(TUESDAY, 30)).isEmpty();
        assertThat(new Budget(100, 9).usedUpOn(TUESDAY, 30)).isEmpty();
    }
}
