package id.gurindam.web.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.web.problem.EdgeRefused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a report is about. */
class ReportPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-10,  2026-10-01, 2026-10-31, 2026-09,  2026-11",
        "2026-12,  2026-12-01, 2026-12-31, 2026-11,  2027-01",
        "2026-W43, 2026-10-19, 2026-10-25, 2026-W42, 2026-W44",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-W52, 2027-W01",
        "2025-W01, 2024-12-30, 2025-01-05, 2024-W52, 2025-W02"
    })
    void a_month_and_a_week_have_their_days_and_neighbours(
            String words, LocalDate from, LocalDate to, String before, String after) {
        ReportPeriod period = ReportPeriod.of(words, TODAY);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period).hasToString(words);
        assertThat(period.before()).hasToString(before);
        assertThat(period.after()).hasToString(after);
    }

    @Test
    void without_words_it_is_the_month_of_today() {
        assertThat(ReportPeriod.of(null, TODAY)).hasToString("2026-11");
        assertThat(ReportPeriod.of("2026-11", TODAY).asWeek()).hasToString("2026-W49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-13", "2026-W00", "2025-W53", "2026-W54", "2026-W4", "kemarin", "=1+1"})
    void what_is_no_period_is_refused(String words) {
        assertThatThrownBy(() -> ReportPeriod.of(words, TODAY)).isInstanceOf(EdgeRefused.class);
    }
}
