package id.gurindam.web.times;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Categories taken together by their theme, so that there are enough cases of each to say something. */
final class Themes {
    private Themes() {}

    /** The themes of the categories in these figures. */
    static List<String> of(List<FindFigures.Figures> byCategory) {
        return List.copyOf(byCategory.stream()
                .flatMap(figures -> figures.rows().stream())
                .map(row -> theme(row.key()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A median of themes is not one of medians: it is asked for anew. */
    static List<FindFigures> medians(List<String> themes, Instant from, Instant to) {
        return themes.stream()
                .map(theme -> new FindFigures(
                        Indicator.S5,
                        from,
                        to,
                        By.ALL,
                        new FigureFilter(null, null, theme, null, null, null, FigureFilter.Reader.ANYBODY),
                        null))
                .toList();
    }

    /** All that was found, with themes in place of the categories, which are the third of so many indicators. */
    static List<FindFigures.Figures> joined(
            List<FindFigures.Figures> found, int indicators, List<String> themes, List<FindFigures.Figures> medians) {
        List<FindFigures.Figures> joined = new ArrayList<>(found);
        for (int i = 2 * indicators; i < 3 * indicators; i++) {
            FindFigures.Figures figures = found.get(i);
            List<FigureRow> rows = figures.indicator() == Indicator.S5 ? timed(themes, medians) : summed(figures);
            joined.set(i, new FindFigures.Figures(figures.indicator(), figures.position(), figures.at(), rows));
        }
        return joined;
    }

    private static List<FigureRow> timed(List<String> themes, List<FindFigures.Figures> medians) {
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            String theme = themes.get(i);
            medians.get(i).rows().forEach(row -> rows.add(named(row, theme)));
        }
        return List.copyOf(rows);
    }

    private static FigureRow named(FigureRow row, String theme) {
        return new FigureRow(
                theme,
                row.n(),
                row.numerator(),
                row.denominator(),
                row.pending(),
                row.median(),
                row.p90(),
                row.mean(),
                row.buckets());
    }

    private static List<FigureRow> summed(FindFigures.Figures figures) {
        Map<String, FigureRow> sums = new TreeMap<>();
        figures.rows().forEach(row -> sums.merge(theme(row.key()), named(row, theme(row.key())), Themes::and));
        return List.copyOf(sums.values());
    }

    private static FigureRow and(FigureRow a, FigureRow b) {
        return new FigureRow(
                a.key(),
                a.n() + b.n(),
                a.numerator() + b.numerator(),
                a.denominator() + b.denominator(),
                a.pending() + b.pending(),
                null,
                null,
                null,
                List.of());
    }

    private static String theme(String category) {
        int cut = category.indexOf('.');
        return cut < 0 ? category : category.substring(0, cut);
    }
}
