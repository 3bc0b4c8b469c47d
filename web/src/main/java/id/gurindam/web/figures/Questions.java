package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.figures.Indicator.Kind;
import id.gurindam.web.pages.model.BoardTable;
import id.gurindam.web.pages.model.BoardTable.Cell;
import id.gurindam.web.pages.model.BoardTable.Column;
import id.gurindam.web.pages.model.OddityPage.Question;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words the questions: what is asked about, by unit and beside the city, and which rule marks a unit. */
record Questions(BoardWords told, MonthEnds ends) {
    /** A unit is marked from one and a half times the share of the city on, if there is enough of it. */
    private static final double OFTENER = 1.5;
    /** One or two cases are chance. */
    private static final int LEAST = 5;

    /** city is the row of all, null where there is nothing to ask about. */
    Question of(Indicator indicator, @Nullable FigureRow city, List<FigureRow> units) {
        String key = "oddity." + indicator.code();
        return new Question(
                indicator.code(),
                told.words().say("figure." + indicator.code()),
                told.words().say("figure." + indicator.code() + ".definition"),
                told.words().say(key + ".question"),
                told.words().say(indicator == Indicator.G5 ? "oddity.rule.each" : "oddity.rule.oftener"),
                city(indicator, city),
                new BoardTable(
                        told.words().say("oddity.table", told.words().say("figure." + indicator.code())),
                        others(indicator, units),
                        columns(indicator),
                        city == null ? List.of() : rows(indicator, city, units)));
    }

    /** Units of which there is nothing to ask are not lined up with those of which there is. */
    private @Nullable String others(Indicator indicator, List<FigureRow> units) {
        List<FigureRow> silent = units.stream()
                .filter(row -> indicator.kind() != Kind.COUNT && row.denominator() > 0 && row.numerator() == 0)
                .toList();
        return silent.isEmpty()
                ? null
                : told.words()
                        .say(
                                "oddity.others",
                                told.words().number(silent.size()),
                                told.words()
                                        .number(silent.stream()
                                                .mapToLong(FigureRow::n)
                                                .sum()));
    }

    private String city(Indicator indicator, @Nullable FigureRow city) {
        if (city == null) {
            return told.words().say("oddity.none");
        }
        if (indicator.kind() == Kind.COUNT) {
            return told.words().say("oddity.city.count", told.words().number(city.n()));
        }
        Double share = city.share();
        String percent = share == null ? "–" : told.percent(share);
        return indicator == Indicator.G4
                ? told.words().say("oddity.city.even", percent, told.percent(ends.share()))
                : told.words().say("oddity.city", percent);
    }

    private static List<Column> columns(Indicator indicator) {
        Column unit = new Column("board.unit", false);
        Column marked = new Column("oddity.marked", false);
        if (indicator.kind() == Kind.COUNT) {
            return List.of(unit, new Column("oddity.acts", true), new Column("oddity.ofcity", true));
        }
        boolean time = indicator.kind() == Kind.PART;
        return List.of(
                unit,
                new Column(time ? "oddity.paused" : "oddity.asked", true),
                new Column(time ? "oddity.held" : "board.of", true),
                new Column("board.cases", true),
                new Column("board.share", true),
                new Column("oddity.cityshare", true),
                marked);
    }

    private List<List<Cell>> rows(Indicator indicator, FigureRow city, List<FigureRow> units) {
        return units.stream()
                .filter(row -> indicator.kind() == Kind.COUNT || (row.denominator() > 0 && row.numerator() > 0))
                .sorted(Comparator.comparing((FigureRow row) -> !FigureNames.enough(indicator, row))
                        .thenComparingDouble(row -> indicator.kind() == Kind.COUNT ? -(double) row.n() : -share(row)))
                .map(row -> indicator.kind() == Kind.COUNT ? counted(indicator, row, city) : row(indicator, row, city))
                .toList();
    }

    private List<Cell> counted(Indicator indicator, FigureRow row, FigureRow city) {
        return List.of(
                Cell.of(told.name(By.UNIT, row.key())),
                told.count(indicator, By.UNIT, row, row.n()),
                Cell.of(
                        FigureNames.enough(indicator, city)
                                ? told.percent((double) row.n() / city.n())
                                : told.words().say("board.few")));
    }

    private List<Cell> row(Indicator indicator, FigureRow row, FigureRow city) {
        boolean time = indicator.kind() == Kind.PART;
        String behind = told.behind(indicator, By.UNIT, row.key());
        boolean asked =
                FigureNames.enough(indicator, row) && row.numerator() >= LEAST && share(row) >= OFTENER * share(city);
        return List.of(
                Cell.of(told.name(By.UNIT, row.key())),
                Cell.to(number(time, row.numerator()), behind),
                Cell.to(number(time, row.denominator()), behind),
                Cell.to(told.words().number(row.n()), behind),
                told.share(indicator, By.UNIT, row),
                Cell.of(told.percent(share(city))),
                new Cell(asked ? told.words().say("oddity.ask") : "", asked ? behind : null, asked));
    }

    private String number(boolean time, long number) {
        return time ? told.hours((double) number) : told.words().number(number);
    }

    private static double share(FigureRow row) {
        Double share = row.share();
        return share == null ? 0 : share;
    }
}
