package id.gurindam.query.figures;

import id.gurindam.query.figures.Observation.State;
import org.jspecify.annotations.Nullable;

/** Which rows of an indicator lie in the part of a figure that is asked for; the same reading as {@link Tally} counts by. */
record Parts(Indicator indicator, FindFigures.@Nullable Part part, Reckoning at) {

    boolean hold(byte stored, int flips, int value) {
        if (part == null) {
            return true;
        }
        State state = FigureIndex.state(stored);
        boolean open = state != State.HIT && state != State.MISS;
        return counts(part.state(), state, open, flips)
                && (part.buckets().isEmpty() || part.buckets().contains(bucket(state, open, flips, value)));
    }

    private boolean counts(@Nullable State wanted, State state, boolean open, int flips) {
        boolean late = open && flips < at.now() && indicator.kind() == Indicator.Kind.SHARE;
        return switch (wanted) {
            case null -> true;
            case HIT -> state == State.HIT;
            case MISS -> state == State.MISS || late;
            case PENDING, PAUSED, REPORTER -> open && !late;
        };
    }

    private int bucket(State state, boolean open, int flips, int value) {
        return switch (indicator.kind()) {
            case LEFT -> at.left(state, flips);
            case DAYS -> open ? Reckoning.age(at.daysSince(flips)) : -1;
            case SHARE, COUNT, MINUTES, MEAN, PART, UNITS -> value;
        };
    }
}
