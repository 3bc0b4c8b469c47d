package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.pages.model.BoardFigure;
import id.gurindam.web.pages.model.BoardTable;
import id.gurindam.web.pages.model.BoardTable.Cell;
import id.gurindam.web.pages.model.BoardTable.Column;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of hand-overs and of who held what. */
record HandoverTables(BoardWords told) {
    private static final int MOST = 30;

    List<BoardFigure> heads(
            List<FigureRow> owned,
            List<FigureRow> accepted,
            List<FigureRow> handed,
            List<FigureRow> routed,
            List<FigureRow> back) {
        return List.of(
                head(Indicator.OWNER, told.median(Indicator.OWNER, By.ALL, only(owned))),
                head(Indicator.ACCEPT, told.median(Indicator.ACCEPT, By.ALL, only(accepted))),
                head(Indicator.HANDOFF, counted(Indicator.HANDOFF, only(handed))),
                head(Indicator.S12, told.share(Indicator.S12, By.ALL, only(routed))),
                head(Indicator.ABA, told.share(Indicator.ABA, By.ALL, only(back))));
    }

    private Cell counted(Indicator indicator, @Nullable FigureRow row) {
        return told.count(indicator, By.ALL, row, row == null ? 0 : row.n());
    }

    private BoardFigure head(Indicator indicator, Cell cell) {
        return new BoardFigure(
                cell.words(),
                told.words().say("figure." + indicator.code()),
                told.words().say("figure." + indicator.code() + ".definition"),
                told.behind(indicator, By.ALL, null),
                null);
    }

    /** Each edge with how often and how long, those that made wait longest first. */
    BoardTable edges(List<FigureRow> rows) {
        return table(
                "handover.edges",
                columns("handover.edge", "board.n", "handover.median", "handover.p90", "handover.sum", "handover.open"),
                rows.stream()
                        .sorted(Comparator.comparingDouble((FigureRow row) -> -waited(row)))
                        .map(this::edge)
                        .toList());
    }

    private List<Cell> edge(FigureRow row) {
        Double median = row.median();
        Double p90 = row.p90();
        String behind = told.behind(Indicator.HANDOFF, By.EDGE, row.key());
        return List.of(
                Cell.of(told.name(By.EDGE, row.key())),
                Cell.to(told.words().number(row.n()), behind),
                Cell.of(median == null ? told.words().say("board.waiting") : told.hours(median)),
                Cell.of(p90 == null ? told.words().say("board.waiting") : told.hours(p90)),
                Cell.of(told.hours(waited(row))),
                Cell.of(told.words().number(row.pending())));
    }

    /** The minutes that were waited in all, where somebody had it in the end. */
    static double waited(FigureRow row) {
        Double mean = row.mean();
        return mean == null ? 0 : mean * (row.n() - row.pending());
    }

    /** Each unit with what it took, how long its word took, how long cases lay idle, and the waiting it made for others. */
    BoardTable holders(
            List<FigureRow> owners, List<FigureRow> accepters, List<FigureRow> idle, List<FigureRow> givers) {
        Map<String, FigureRow> own = byKey(owners);
        Map<String, FigureRow> accept = byKey(accepters);
        Map<String, FigureRow> lie = byKey(idle);
        Map<String, FigureRow> give = byKey(givers);
        TreeSet<String> units = Stream.of(own, accept, lie, give)
                .flatMap(map -> map.keySet().stream())
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return table(
                "handover.holders",
                columns(
                        "board.unit",
                        "figure.OWNER",
                        "figure.ACCEPT",
                        "figure.S13",
                        "handover.given",
                        "handover.caused"),
                units.stream()
                        .sorted(Comparator.comparingDouble((String unit) -> -caused(give.get(unit))))
                        .map(unit -> List.of(
                                Cell.of(told.name(By.UNIT, unit)),
                                told.median(Indicator.OWNER, By.UNIT, own.get(unit)),
                                told.median(Indicator.ACCEPT, By.UNIT, accept.get(unit)),
                                told.share(Indicator.S13, By.UNIT, lie.get(unit)),
                                given(give.get(unit)),
                                Cell.of(told.hours(caused(give.get(unit))))))
                        .toList());
    }

    private Cell given(@Nullable FigureRow row) {
        return told.count(Indicator.HANDOFF, By.UNIT, row, row == null ? 0 : row.n());
    }

    private static double caused(@Nullable FigureRow row) {
        return row == null ? 0 : waited(row);
    }

    /** A to B and straight back to A. */
    BoardTable backs(List<FigureRow> rows) {
        return table(
                "handover.backs",
                columns("handover.pair", "handover.back", "board.of", "board.share"),
                rows.stream()
                        .filter(row -> row.numerator() > 0)
                        .sorted(Comparator.comparingLong((FigureRow row) -> -row.numerator()))
                        .limit(MOST)
                        .map(row -> counted(Indicator.ABA, By.EDGE, row))
                        .toList());
    }

    /** Returned or handed on at least once, of those routed. */
    BoardTable misrouted(By by, List<FigureRow> rows) {
        return table(
                by == By.UNIT ? "handover.misrouted.unit" : "handover.misrouted.category",
                columns(
                        by == By.UNIT ? "handover.first" : "board.category",
                        "handover.bounced",
                        "board.of",
                        "board.share"),
                rows.stream()
                        .filter(row -> row.denominator() > 0)
                        .sorted(Comparator.comparing((FigureRow row) -> !FigureNames.enough(Indicator.S12, row))
                                .thenComparingDouble(row -> -(double) row.numerator() / row.denominator()))
                        .limit(MOST)
                        .map(row -> counted(Indicator.S12, by, row))
                        .toList());
    }

    private List<Cell> counted(Indicator indicator, By by, FigureRow row) {
        return List.of(
                Cell.of(told.name(by, row.key())),
                told.count(indicator, by, row, row.numerator()),
                told.count(indicator, by, row, row.denominator()),
                told.share(indicator, by, row));
    }

    private BoardTable table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new BoardTable(told.words().say(key), told.words().maybe(key + ".note"), columns, rows);
    }

    private static List<Column> columns(String first, String... numbers) {
        return Stream.concat(
                        Stream.of(new Column(first, false)), Stream.of(numbers).map(key -> new Column(key, true)))
                .toList();
    }

    private static Map<String, FigureRow> byKey(List<FigureRow> rows) {
        return rows.stream().collect(Collectors.toMap(FigureRow::key, Function.identity()));
    }

    private static @Nullable FigureRow only(List<FigureRow> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }
}
