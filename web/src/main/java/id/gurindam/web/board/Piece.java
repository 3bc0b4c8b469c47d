package id.gurindam.web.board;

import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;

/** One question of those that the board asks together. */
enum Piece {
    /** All open cases by the time that is left. */
    LEFT(Indicator.S8, By.ALL, Over.PERIOD),
    /** The same by unit. */
    LEFT_BY_UNIT(Indicator.S8, By.UNIT, Over.PERIOD),
    /** Settled in time. */
    SETTLED(Indicator.S3, By.ALL, Over.PERIOD),
    /** The same of the period that ended a week earlier. */
    SETTLED_BEFORE(Indicator.S3, By.ALL, Over.PERIOD_BEFORE),
    /** Settled in time by unit. */
    SETTLED_BY_UNIT(Indicator.S3, By.UNIT, Over.PERIOD),
    /** First answered in time by unit. */
    ANSWERED_BY_UNIT(Indicator.S2, By.UNIT, Over.PERIOD),
    /** How long until the first answer by unit. */
    FIRST_BY_UNIT(Indicator.S5, By.UNIT, Over.PERIOD),
    /** Came in. */
    IN(Indicator.S17_IN, By.ALL, Over.WEEK),
    /** Came back. */
    BACK(Indicator.S17_BACK, By.ALL, Over.WEEK),
    /** Went out. */
    OUT(Indicator.S17_OUT, By.ALL, Over.WEEK),
    /** How they were closed. */
    CLOSED(Indicator.S10, By.ALL, Over.PERIOD),
    /** Came in, by who filed. */
    FILED(Indicator.S17_IN, By.FILED_BY, Over.PERIOD),
    /** Settled in time, by who filed. */
    FILED_SETTLED(Indicator.S3, By.FILED_BY, Over.PERIOD),
    /** Over three times a limit. */
    FAR_OVER(Indicator.L1, By.ALL, Over.PERIOD),
    /** Disputed and not answered. */
    DISPUTED(Indicator.L2, By.ALL, Over.PERIOD);

    private final Indicator indicator;
    private final By by;
    private final Over over;

    Piece(Indicator indicator, By by, Over over) {
        this.indicator = indicator;
        this.by = by;
        this.over = over;
    }

    /** Over which days. */
    enum Over {
        /** The period of the board. */
        PERIOD,
        /** As long, a week earlier. */
        PERIOD_BEFORE,
        /** The seven days that end today. */
        WEEK
    }

    Indicator indicator() {
        return indicator;
    }

    By by() {
        return by;
    }

    Over over() {
        return over;
    }
}
