package id.gurindam.web.board;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardPage.Bar;
import id.gurindam.web.pages.model.BoardPage.Closed;
import id.gurindam.web.pages.model.BoardPage.Filed;
import id.gurindam.web.pages.model.BoardPage.Flow;
import id.gurindam.web.pages.model.BoardPage.Headline;
import id.gurindam.web.pages.model.BoardPage.Opens;
import id.gurindam.web.pages.model.BoardPage.Rate;
import id.gurindam.web.pages.model.BoardPage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What the board says of the whole city: the four numbers, the bar, what came and went, and how it ended. */
record Headlines(BoardFound found, Wording words) {
    /** The parts of the bar: late, under four hours, within a working day, within two, safe, paused, with the reporter. */
    private static final List<String> COLOURS = List.of("g1", "g2", "g3", "g4", "g5", "g6", "g6");

    private static final List<Drawn.Hatch> HATCHES = List.of(
            Drawn.Hatch.SLANTING,
            Drawn.Hatch.NONE,
            Drawn.Hatch.UPRIGHT,
            Drawn.Hatch.NONE,
            Drawn.Hatch.NONE,
            Drawn.Hatch.SLANTING,
            Drawn.Hatch.UPRIGHT);
    /** Numbers of the parts that are due within a working day. */
    static final String SOON = "1,2";

    private static final double PERCENT = 100;

    /** How many are due within a working day. */
    static long soon(FigureRow row) {
        return row.in(1) + row.in(2);
    }

    List<Headline> four() {
        FigureRow left = found.row(Piece.LEFT);
        return List.of(
                new Headline(
                        "late",
                        found.count(left.in(0), Piece.LEFT, null, "0", words),
                        "late",
                        words.say(
                                "board.lately",
                                words.number(found.found().urgent().lately()))),
                new Headline("soon", found.count(soon(left), Piece.LEFT, null, SOON, words), "soon", ""),
                new Headline(
                        "",
                        found.number(percent(found.row(Piece.SETTLED)), Piece.SETTLED, null, null),
                        "ontime",
                        change()),
                new Headline(
                        "",
                        found.count(left.n(), Piece.LEFT, null, null, words),
                        "open",
                        words.say(
                                "board.flow",
                                words.number(found.row(Piece.IN).n()
                                        + found.row(Piece.BACK).n()),
                                words.number(found.row(Piece.OUT).n()))));
    }

    /** The large numbers of what is open, by the names of their places on the page. */
    static String large(FindFigures.Figures open, Wording words) {
        return open.rows().stream()
                .findFirst()
                .map(row -> "late=" + words.number(row.in(0)) + "&soon=" + words.number(soon(row)) + "&open="
                        + words.number(row.n()))
                .orElse("late=0&soon=0&open=0");
    }

    private String percent(FigureRow row) {
        Double share = row.share();
        return share == null ? "–" : words.tenth(share * PERCENT) + "\u202f%";
    }

    /** Against the period that ended a week earlier; nothing where either has too few. */
    private String change() {
        FigureRow now = found.row(Piece.SETTLED);
        FigureRow then = found.row(Piece.SETTLED_BEFORE);
        Double to = now.share();
        Double from = then.share();
        if (to == null || from == null || Math.min(now.denominator(), then.denominator()) < FigureNames.ENOUGH) {
            return words.say("board.few");
        }
        double points = Math.round((to - from) * PERCENT * 10) / 10.0;
        String sign = points > 0 ? "+" : points < 0 ? "−" : "±";
        return words.say("board.change", sign + words.tenth(Math.abs(points)));
    }

    Bar bar() {
        FigureRow left = found.row(Piece.LEFT);
        List<Long> numbers = LongStream.range(0, COLOURS.size())
                .mapToObj(i -> left.in((int) i))
                .toList();
        List<Drawn.Part> parts = Drawn.bar(numbers, HATCHES);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Drawn.Part part = parts.get(i);
            segments.add(new Segment(
                    i,
                    COLOURS.get(i),
                    part.x(),
                    part.width(),
                    part.lines(),
                    found.count(numbers.get(i), Piece.LEFT, null, Integer.toString(i), words)));
        }
        Function<Segment, String> told = s ->
                s.count().words() + " " + words.say("board.left." + s.bucket()).toLowerCase(Locale.ROOT);
        return new Bar(
                words.say(
                        "board.bar.says",
                        words.number(left.n()),
                        String.join(", ", segments.stream().map(told).toList())),
                segments);
    }

    /** What there was when the week began follows from what there is and what came and went. */
    Flow flow() {
        long in = found.row(Piece.IN).n();
        long back = found.row(Piece.BACK).n();
        long out = found.row(Piece.OUT).n();
        long end = found.row(Piece.LEFT).n();
        String begin = AskedFigures.begin(found.asked().week()).toString();
        return new Flow(
                new Opens(
                        words.number(end - in - back + out),
                        found.asked().of(Piece.LEFT).opened(null, null, begin)),
                found.count(in, Piece.IN, null, null, words),
                found.count(back, Piece.BACK, null, null, words),
                found.count(out, Piece.OUT, null, null, words),
                found.count(end, Piece.LEFT, null, null, words));
    }

    Closed closed() {
        FigureRow row = found.row(Piece.CLOSED);
        long all = row.in(0) + row.in(1) + row.in(2);
        return new Closed(
                found.count(row.in(0), Piece.CLOSED, null, "0", words),
                found.count(row.in(1), Piece.CLOSED, null, "1", words),
                found.count(row.in(2), Piece.CLOSED, null, "2", words),
                found.count(all, Piece.CLOSED, null, null, words),
                bound(row.in(0), all),
                bound(row.in(0) + row.in(1), all));
    }

    private @Nullable String bound(long some, long all) {
        return all < FigureNames.ENOUGH ? null : words.tenth(some * PERCENT / all);
    }

    List<Filed> filed(Function<String, String> names) {
        return found.keys(Piece.FILED, Piece.FILED_SETTLED).stream()
                .map(key -> new Filed(
                        names.apply(key),
                        found.count(found.row(Piece.FILED, key).n(), Piece.FILED, key, null, words),
                        rate(Piece.FILED_SETTLED, key)))
                .toList();
    }

    /** A percentage, or how many of how many where that says nothing yet. */
    Rate rate(Piece piece, String key) {
        FigureRow row = found.row(piece, key);
        Double share = row.share();
        boolean enough = share != null && row.denominator() >= FigureNames.ENOUGH;
        String told = share == null
                ? "–"
                : enough
                        ? words.tenth(share * PERCENT)
                        : words.number(row.numerator()) + "/" + words.number(row.denominator());
        return new Rate(found.number(told, piece, key, null), enough);
    }
}
