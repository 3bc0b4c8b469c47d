package id.gurindam.query.figures;

import id.gurindam.events.complaint.Classification;
import id.gurindam.query.figures.Observation.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An observation in the making: of one case, for one indicator, by one cohort date. */
final class Noting {
    private final Measured measured;
    private final List<Observation> into;
    private final Indicator indicator;
    private final Instant cohort;
    private @Nullable String unit;
    private @Nullable String other;
    private @Nullable Instant flips;
    private @Nullable Classification classification;
    private int value;
    private int whole;

    Noting(Measured measured, List<Observation> into, Indicator indicator, Instant cohort) {
        this.measured = measured;
        this.into = into;
        this.indicator = indicator;
        this.cohort = cohort;
        this.classification = measured.line.classification();
    }

    Noting by(@Nullable String whose) {
        unit = whose;
        return this;
    }

    Noting to(@Nullable String second) {
        other = second;
        return this;
    }

    Noting flips(@Nullable Instant at) {
        flips = at;
        return this;
    }

    Noting as(@Nullable Classification put) {
        classification = put;
        return this;
    }

    Noting value(int told) {
        value = told;
        return this;
    }

    Noting of(int all) {
        whole = all;
        return this;
    }

    /** Notes it, resting on these events; those below nought are none. */
    void is(State state, long... positions) {
        List<Long> events = Arrays.stream(positions)
                .filter(position -> position >= 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        into.add(new Observation(indicator, state, cohort, flips, unit, classification, value, whole, other, events));
    }

    /** Notes a hit or a miss. */
    void is(boolean hit, long... positions) {
        is(hit ? State.HIT : State.MISS, positions);
    }

    /** What it is noted of. */
    Measured measured() {
        return measured;
    }
}
