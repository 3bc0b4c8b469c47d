package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.web.pages.model.HandoverPage.Label;
import id.gurindam.web.pages.model.HandoverPage.Matrix;
import id.gurindam.web.pages.model.HandoverPage.Square;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws hand-overs as squares, of the units that hand over most; the table behind it tells them all. */
final class HandoverMatrix {
    /** More than these cannot be read; the drawing says that it is of them. */
    static final int MOST = 12;

    private static final int LEFT = 150;
    private static final int TOP = 110;
    private static final int WIDE = 46;
    private static final int HIGH = 28;
    private static final int SHADES = 5;
    private static final int LONGEST = 18;

    private HandoverMatrix() {}

    /** Nothing where nothing was handed over. */
    static @Nullable Matrix of(List<FigureRow> edges, BoardWords told) {
        List<String> units = units(edges);
        if (units.isEmpty()) {
            return null;
        }
        long most = edges.stream().mapToLong(FigureRow::n).max().orElse(1);
        List<Label> rows = new ArrayList<>();
        List<Label> columns = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String name = cut(told.name(By.UNIT, units.get(i)));
            rows.add(new Label(LEFT - 8, TOP + i * HIGH + 18, name));
            columns.add(new Label(LEFT + i * WIDE + WIDE / 2, TOP - 8, name));
        }
        List<Square> squares = edges.stream()
                .filter(edge -> units.contains(giver(edge.key())) && units.contains(taker(edge.key())))
                .map(edge -> square(edge, units, most, told))
                .toList();
        int size = units.size();
        return new Matrix(LEFT + size * WIDE + 70, TOP + size * HIGH + 2, rows, columns, squares);
    }

    private static Square square(FigureRow edge, List<String> units, long most, BoardWords told) {
        // By the root, so that one pair that stands out does not make all others look alike.
        int shade = (int) Math.max(1, Math.ceil(Math.sqrt((double) edge.n() / most) * SHADES));
        return new Square(
                LEFT + units.indexOf(taker(edge.key())) * WIDE,
                TOP + units.indexOf(giver(edge.key())) * HIGH,
                shade,
                told.words().number(edge.n()),
                told.name(By.EDGE, edge.key()) + ": " + told.words().number(edge.n()));
    }

    private static List<String> units(List<FigureRow> edges) {
        Map<String, Long> totals = new HashMap<>();
        for (FigureRow edge : edges) {
            totals.merge(giver(edge.key()), edge.n(), Long::sum);
            totals.merge(taker(edge.key()), edge.n(), Long::sum);
        }
        return totals.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String giver(String edge) {
        return edge.substring(0, edge.indexOf('>'));
    }

    private static String taker(String edge) {
        return edge.substring(edge.indexOf('>') + 1);
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }
}
