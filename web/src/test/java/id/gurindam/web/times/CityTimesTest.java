package id.gurindam.web.times;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.times.CityTimes.Cell;
import id.gurindam.web.times.CityTimes.Told;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the times of the city everybody may read. */
class CityTimesTest {
    @Test
    void a_rate_is_told_from_twenty_on_and_a_number_from_five_on() {
        List<Told> told = CityTimes.told(
                List.of(new Cell("a", 20, 90.0), new Cell("b", 19, 80.0), new Cell("c", 5, 60.0)),
                new Cell("", 44, 82.0));
        assertThat(told)
                .containsExactly(
                        new Told(20L, false, 90.0),
                        new Told(19L, false, null),
                        new Told(5L, false, null),
                        new Told(44L, false, 82.0));
    }

    @Test
    void a_number_below_five_is_hidden_and_so_is_the_one_that_would_give_it_away_with_its_rate() {
        List<Told> told = CityTimes.told(
                List.of(new Cell("a", 30, 90.0), new Cell("b", 3, 33.0), new Cell("c", 60, 95.0)),
                new Cell("", 93, 91.0));
        assertThat(told)
                .containsExactly(
                        new Told(null, false, null),
                        new Told(null, true, null),
                        new Told(60L, false, 95.0),
                        new Told(93L, false, 91.0));
    }

    @Test
    void categories_of_a_theme_are_counted_together() {
        FindFigures.Figures shares = figures(Indicator.S3, row("jalan.lubang", 9, 12), row("jalan.lampu", 6, 8));
        FindFigures.Figures times = figures(Indicator.S5, row("jalan.lubang", 0, 12), row("jalan.lampu", 0, 8));
        List<FindFigures.Figures> found = List.of(shares, times, shares, times, shares, times);
        List<String> themes = Themes.of(found.subList(4, 6));
        assertThat(themes).containsExactly("jalan");
        List<FindFigures.Figures> joined =
                Themes.joined(found, 2, themes, List.of(figures(Indicator.S5, row("", 0, 20))));
        assertThat(joined.get(4).rows()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("jalan");
            assertThat(row.numerator()).isEqualTo(15);
            assertThat(row.denominator()).isEqualTo(20);
        });
        assertThat(joined.get(5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.key()).isEqualTo("jalan"));
    }

    private static FindFigures.Figures figures(Indicator indicator, FigureRow... rows) {
        return new FindFigures.Figures(indicator, 1, Instant.EPOCH, List.of(rows));
    }

    private static FigureRow row(String key, long hits, long of) {
        return new FigureRow(key, of, hits, of, 0, null, null, null, List.of());
    }
}
