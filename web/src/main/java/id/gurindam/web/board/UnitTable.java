package id.gurindam.web.board;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardPage.Forecast;
import id.gurindam.web.pages.model.BoardPage.Forecasts;
import id.gurindam.web.pages.model.BoardPage.Opens;
import id.gurindam.web.pages.model.BoardPage.Spark;
import id.gurindam.web.pages.model.BoardPage.UnitGroup;
import id.gurindam.web.pages.model.BoardPage.UnitRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The units of the board, worst first among those with as much to do; compared by how many cases they settled in time. */
record UnitTable(BoardFound found, Headlines heads, UnaryOperator<String> names, Wording words) {
    private static final int FORETOLD = 3;
    private static final double PERCENT = 100;
    private static final double HOUR = 60;
    private static final List<String> SIZES = List.of("large", "middle", "small");

    List<UnitGroup> groups() {
        List<Peers.Group> groups = Peers.of(units(), FigureNames.ENOUGH);
        List<UnitGroup> told = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Peers.Group group = groups.get(i);
            told.add(new UnitGroup(
                    "board.group." + (group.compared() ? SIZES.get(i) : "few"),
                    group.compared()
                            ? List.of(words.number(group.least()), words.number(group.most()))
                            : List.of(FigureNames.ENOUGH),
                    group.compared(),
                    group.units().stream().map(this::row).toList()));
        }
        return told;
    }

    /** Of units with enough cases: those that will have no budget left, the soonest first, and how many have none. */
    Forecasts forecasts() {
        List<Forecast> next = new ArrayList<>();
        int gone = 0;
        for (Peers.Unit unit : units()) {
            Budget budget = budget(found.row(Piece.SETTLED_BY_UNIT, unit.code()));
            if (unit.judged() >= FigureNames.ENOUGH) {
                gone += budget.left() <= 0 && budget.late() > 0 ? 1 : 0;
                budget.usedUpOn(found.asked().today(), found.asked().days())
                        .ifPresent(on -> next.add(new Forecast(
                                unit.name(),
                                on,
                                found.count(budget.late(), Piece.SETTLED_BY_UNIT, unit.code(), "MISS", words))));
            }
        }
        next.sort(Comparator.comparing(Forecast::on));
        return new Forecasts(next.subList(0, Math.min(FORETOLD, next.size())), gone);
    }

    private List<Peers.Unit> units() {
        return found.keys(Piece.LEFT_BY_UNIT, Piece.SETTLED_BY_UNIT, Piece.ANSWERED_BY_UNIT).stream()
                .map(code -> {
                    FigureRow settled = found.row(Piece.SETTLED_BY_UNIT, code);
                    Double share = settled.share();
                    return new Peers.Unit(code, names.apply(code), settled.denominator(), share == null ? 1 : share);
                })
                .toList();
    }

    private static Budget budget(FigureRow settled) {
        return new Budget(settled.denominator(), settled.denominator() - settled.numerator());
    }

    private UnitRow row(Peers.Unit unit) {
        String code = unit.code();
        FigureRow open = found.row(Piece.LEFT_BY_UNIT, code);
        FigureRow first = found.row(Piece.FIRST_BY_UNIT, code);
        boolean enough = unit.judged() >= FigureNames.ENOUGH;
        Budget budget = budget(found.row(Piece.SETTLED_BY_UNIT, code));
        List<@Nullable Double> weeks = weeks(code);
        return new UnitRow(
                unit.name(),
                found.count(open.n(), Piece.LEFT_BY_UNIT, code, null, words),
                found.count(open.in(0), Piece.LEFT_BY_UNIT, code, "0", words),
                open.in(0) > 0,
                found.count(Headlines.soon(open), Piece.LEFT_BY_UNIT, code, Headlines.SOON, words),
                heads.rate(Piece.ANSWERED_BY_UNIT, code),
                heads.rate(Piece.SETTLED_BY_UNIT, code),
                spark(code, unit.name(), weeks),
                weeks.stream().map(one -> one == null ? "–" : words.tenth(one)).toList(),
                hours(first.median(), first, code),
                hours(first.p90(), first, code),
                enough ? left(budget, code) : null,
                enough && budget.left() < 0);
    }

    private Opens left(Budget budget, String code) {
        String told = (budget.left() < 0 ? "−" : "") + words.number(Math.abs(budget.left()));
        return found.number(told, Piece.SETTLED_BY_UNIT, code, "MISS");
    }

    /** Working hours; not told of few. */
    private Opens hours(@Nullable Double minutes, FigureRow row, String code) {
        boolean enough = row.n() >= FigureNames.ENOUGH;
        String told = !enough || minutes == null ? "–" : words.number(Math.round(minutes / HOUR));
        return found.number(told, Piece.FIRST_BY_UNIT, code, null);
    }

    private List<@Nullable Double> weeks(String code) {
        List<@Nullable Double> weeks = new ArrayList<>();
        for (int i = 0; i < BoardAsked.WEEKS; i++) {
            Double share = found.week(i, code).share();
            weeks.add(share == null ? null : share * PERCENT);
        }
        return weeks;
    }

    private @Nullable Spark spark(String code, String name, List<@Nullable Double> weeks) {
        long judged = 0;
        String last = "–";
        for (int i = 0; i < BoardAsked.WEEKS; i++) {
            judged += found.week(i, code).denominator();
            Double week = weeks.get(i);
            last = week == null ? last : words.tenth(week);
        }
        return judged < FigureNames.ENOUGH ? null : Drawn.spark(weeks, words.say("board.spark", name, last));
    }
}
