package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.LocalDate;
import org.springframework.util.MultiValueMap;

/** The days that a page of the board is about, both included; twelve weeks until today if nobody says. */
record BoardPeriod(LocalDate from, LocalDate to) {
    private static final int USUAL_DAYS = 84;

    static BoardPeriod of(MultiValueMap<String, String> given, LocalDate today) {
        LocalDate to = AskedFigures.day(given, "to", today);
        LocalDate from = AskedFigures.day(given, "from", to.minusDays(USUAL_DAYS - 1L));
        if (from.isAfter(to)) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("from");
        }
        return new BoardPeriod(from, to);
    }

    /** This indicator in these rows, for this reader. */
    FindFigures asked(Indicator indicator, By by, Caller caller) {
        FigureFilter filter = FigureFilter.ALL.by(AskedFigures.reader(caller));
        return new AskedFigures(indicator, from, to, by, filter).query(null);
    }
}
