package id.gurindam.web.reports;

import id.gurindam.query.figures.Indicator;
import java.util.List;

/** The columns of a report in the form of SP4N, each with the counts that it tells and the indicator that they are of. */
enum ReportColumn {
    RECEIVED(Indicator.S17_IN, Count.RECEIVED),
    VERIFIED(Indicator.S4, Count.VERIFIED),
    FOLLOWED_UP(Indicator.S4, Count.NOT_YET, Count.VERIFIED),
    DONE(Indicator.S4, Count.DONE),
    IN_PROCESS(Indicator.S4, Count.IN_PROCESS),
    NOT_YET(Indicator.S4, Count.NOT_YET),
    FIRST(Indicator.S2, Count.FIRST_LATE, Count.FIRST),
    SETTLED(Indicator.S3, Count.SETTLED_LATE, Count.SETTLED),
    MEDIAN(Indicator.S6, Count.CLOSED),
    MISROUTED(Indicator.S12, Count.MISROUTED),
    REOPENED(Indicator.S17_BACK, Count.REOPENED),
    CONFIRMED(Indicator.S10, Count.CONFIRMED),
    LAPSED(Indicator.S10, Count.LAPSED),
    OBJECTED(Indicator.S10, Count.OBJECTED);

    private final Indicator indicator;
    private final Count count;
    private final Count of;

    ReportColumn(Indicator indicator, Count count) {
        this(indicator, count, count);
    }

    ReportColumn(Indicator indicator, Count count, Count of) {
        this.indicator = indicator;
        this.count = count;
        this.of = of;
    }

    /** What is counted. */
    enum Count {
        RECEIVED,
        VERIFIED,
        DONE,
        IN_PROCESS,
        NOT_YET,
        FIRST,
        FIRST_KEPT,
        FIRST_LATE,
        SETTLED,
        SETTLED_KEPT,
        SETTLED_LATE,
        CLOSED,
        ROUTED,
        MISROUTED,
        STAYED,
        REOPENED,
        CONFIRMED,
        LAPSED,
        OBJECTED
    }

    /** What adds up to what, in each row. */
    static final List<List<Count>> SUMS = List.of(
            List.of(Count.VERIFIED, Count.DONE, Count.IN_PROCESS, Count.NOT_YET),
            List.of(Count.FIRST, Count.FIRST_KEPT, Count.FIRST_LATE),
            List.of(Count.SETTLED, Count.SETTLED_KEPT, Count.SETTLED_LATE),
            List.of(Count.ROUTED, Count.MISROUTED, Count.STAYED),
            List.of(Count.CLOSED, Count.CONFIRMED, Count.LAPSED, Count.OBJECTED));

    /** Where it is defined. */
    Indicator indicator() {
        return indicator;
    }

    /** It tells how many of how many: its counts are those that missed it and all. */
    boolean share() {
        return count != of;
    }

    /** Its only count; of a share those that missed it; of the median how many it is of. */
    Count count() {
        return count;
    }

    /** Of a share, all. */
    Count of() {
        return of;
    }
}
