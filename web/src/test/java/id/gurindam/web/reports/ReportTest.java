package id.gurindam.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.Indicator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a report counts and writes. */
class ReportTest {
    private static final Instant AT = Instant.parse("2026-11-24T07:05:00Z");
    private static final ReportPeriod OCTOBER = ReportPeriod.of("2026-10", LocalDate.of(2026, 11, 24));
    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void a_share_is_a_percentage_from_twenty_on_and_below_it_how_many_of_how_many() {
        ReportSheet sheet = ReportSheet.of(report(false), INDONESIAN);
        assertThat(sheet.lines().get(0).words().get(ReportColumn.FIRST.ordinal()))
                .isEqualTo("90,0 % (27/30)");
        assertThat(sheet.lines().get(1).words().get(ReportColumn.FIRST.ordinal()))
                .isEqualTo("(9/10)");
        assertThat(sheet.lines().get(0).fields()).contains("27", "30", "90.0");
    }

    @Test
    void the_digest_is_the_same_in_both_languages_and_another_for_another_number() {
        String digest = ReportSheet.of(report(false), INDONESIAN).digest();
        assertThat(ReportSheet.of(report(false), Locale.ENGLISH).digest()).isEqualTo(digest);
        assertThat(ReportSheet.of(report(true), INDONESIAN).digest()).isNotEqualTo(digest);
    }

    @Test
    void what_is_published_hides_three_late_and_every_number_that_would_tell_them() {
        Report published = report(true);
        Report.Row first = published.rows().getFirst();
        assertThat(first.plain(ReportColumn.Count.FIRST_LATE)).isFalse();
        assertThat(first.plain(ReportColumn.Count.FIRST_KEPT) && first.plain(ReportColumn.Count.FIRST))
                .isFalse();
        ReportSheet sheet = ReportSheet.of(published, INDONESIAN);
        assertThat(sheet.lines().get(0).words().get(ReportColumn.FIRST.ordinal()))
                .doesNotContain("27", "90");
        assertThat(ReportSheet.hides(published)).isTrue();
        assertThat(ReportSheet.hides(report(false))).isFalse();
    }

    /** Two units, of which one answered 27 of 30 in time and the other 9 of 10. */
    private static Report report(boolean publishable) {
        List<FindFigures.Figures> found = new ArrayList<>();
        for (boolean byUnit : new boolean[] {true, false}) {
            for (Indicator indicator : Report.ASKED) {
                List<FigureRow> rows = indicator != Indicator.S2
                        ? List.of()
                        : byUnit ? List.of(row("122", 27, 30), row("124", 9, 10)) : List.of(row("", 36, 40));
                found.add(new FindFigures.Figures(indicator, 7, AT, rows));
            }
        }
        return Report.of(OCTOBER, null, publishable, new FindFigures.AsOf(7, AT), found);
    }

    private static FigureRow row(String key, long hits, long of) {
        return new FigureRow(key, of, hits, of, 0, null, null, null, List.of());
    }
}
