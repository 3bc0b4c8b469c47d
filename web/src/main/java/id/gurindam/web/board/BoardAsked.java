package id.gurindam.web.board;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.figures.Observation;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a reader asks of the board: the period, the filter, and as of when; it ends on the day of that moment. */
record BoardAsked(
        LocalDate from,
        LocalDate to,
        FigureFilter filter,
        LocalDate today,
        @Nullable String asOf,
        FindFigures.@Nullable AsOf moment) {
    /** So many weeks has a spark line. */
    static final int WEEKS = 12;
    /** So many cases stand among the most urgent. */
    static final int URGENT = 10;

    /** Of those, so many are late where others come after them. */
    private static final int LATE = 3;

    private static final int WEEK = 7;

    static BoardAsked of(
            MultiValueMap<String, String> given,
            Caller caller,
            Instant at,
            @Nullable String asOf,
            FindFigures.@Nullable AsOf moment) {
        LocalDate today = LocalDate.ofInstant(at, Wording.ZONE);
        AskedFigures asked = AskedFigures.of(Indicator.S3, given, caller, today);
        return new BoardAsked(asked.from(), asked.to(), asked.filter(), today, asOf, moment);
    }

    /** The first of the seven days that end today. */
    LocalDate week() {
        return today.minusDays(WEEK - 1L);
    }

    /** How many days the period has. */
    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** The Mondays of the weeks of a spark line. */
    List<LocalDate> weeks() {
        LocalDate monday = to.minusDays(to.getDayOfWeek().getValue() - 1L);
        return IntStream.range(0, WEEKS)
                .mapToObj(i -> monday.minusWeeks(WEEKS - 1L - i))
                .toList();
    }

    AskedFigures of(Piece piece) {
        return switch (piece.over()) {
            case PERIOD -> new AskedFigures(piece.indicator(), from, to, piece.by(), filter);
            case PERIOD_BEFORE ->
                new AskedFigures(piece.indicator(), from.minusDays(WEEK), to.minusDays(WEEK), piece.by(), filter);
            case WEEK -> new AskedFigures(piece.indicator(), week(), today, piece.by(), filter);
        };
    }

    private AskedFigures week(LocalDate monday) {
        return new AskedFigures(Indicator.S2, monday, monday.plusDays(WEEK - 1L), By.UNIT, filter);
    }

    /** Everything at once, so that all of it is counted at the same position and instant. */
    FindFigures.Board query() {
        List<FindFigures> all = new ArrayList<>(
                Stream.of(Piece.values()).map(piece -> of(piece).query(moment)).toList());
        weeks().forEach(monday -> all.add(week(monday).query(moment)));
        return new FindFigures.Board(
                all,
                new FindFigures.Soonest(filter, AskedFigures.begin(week()), LATE, URGENT),
                List.of(standing(Piece.FAR_OVER), standing(Piece.DISPUTED)),
                moment);
    }

    private FindFigures.Behind standing(Piece piece) {
        FindFigures.Part missed = new FindFigures.Part(Observation.State.MISS, Set.of());
        return new FindFigures.Behind(of(piece).query(moment), null, missed, -1, URGENT);
    }
}
