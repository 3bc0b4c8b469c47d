package id.gurindam.query.figures;

import id.gurindam.query.figures.Observation.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one key. */
final class Tally {
    private static final int FIRST = 16;

    private final Indicator indicator;
    private final Reckoning at;
    private long n;
    private long hits;
    private long misses;
    private long pending;
    private long sum;
    private long whole;
    private final long[] buckets = new long[Reckoning.BUCKETS];
    private int[] ended = new int[FIRST];
    private int endings;
    private int[] censored = new int[FIRST];
    private int censorings;

    Tally(Indicator indicator, Reckoning at) {
        this.indicator = indicator;
        this.at = at;
    }

    void take(byte stored, int flips, int value, int part) {
        State state = FigureIndex.state(stored);
        boolean open = state != State.HIT && state != State.MISS;
        n++;
        switch (indicator.kind()) {
            case SHARE -> share(state, open && flips < at.now(), value);
            case MINUTES -> {
                if (state == State.HIT) {
                    end(value);
                } else {
                    censor(open ? at.minutesSince(flips) : value);
                }
            }
            case DAYS -> days(open, flips, value);
            case LEFT -> buckets[at.left(state, flips)]++;
            case PART -> {
                sum += value + (open ? at.idleMinutesSince(flips) : 0);
                whole += part + (open ? at.minutesSince(flips) : 0);
            }
            case COUNT -> buckets[Math.min(value, 1) == 1 ? 1 : 0]++;
            case MEAN -> sum += value;
            case UNITS -> hits++;
        }
    }

    private void share(State state, boolean late, int value) {
        if (state == State.HIT) {
            hits++;
        } else if (state == State.MISS || late) {
            misses++;
        } else {
            pending++;
        }
        if (value >= 0 && value < Reckoning.BUCKETS && indicator != Indicator.S1) {
            buckets[value]++;
        }
    }

    private void days(boolean open, int flips, int value) {
        int days = open ? at.daysSince(flips) : value;
        if (open) {
            buckets[Reckoning.age(days)]++;
        }
        sum += days;
        end(days);
    }

    private void end(int value) {
        ended = endings == ended.length ? Arrays.copyOf(ended, endings * 2) : ended;
        ended[endings++] = value;
    }

    private void censor(int value) {
        pending++;
        censored = censorings == censored.length ? Arrays.copyOf(censored, censorings * 2) : censored;
        censored[censorings++] = value;
    }

    FigureRow row(String key) {
        long denominator = switch (indicator.kind()) {
            case SHARE -> hits + misses;
            case PART -> whole;
            default -> n - pending;
        };
        long numerator = switch (indicator.kind()) {
            case SHARE, UNITS -> hits;
            case PART, MEAN -> sum;
            default -> n - pending;
        };
        Survival survival = new Survival(Arrays.copyOf(ended, endings), Arrays.copyOf(censored, censorings));
        boolean durations = indicator.kind() == Indicator.Kind.MINUTES || indicator.kind() == Indicator.Kind.DAYS;
        return new FigureRow(
                key,
                n,
                numerator,
                denominator,
                pending,
                durations ? survival.median() : null,
                durations ? survival.p90() : null,
                mean(),
                shown());
    }

    private @Nullable Double mean() {
        return switch (indicator.kind()) {
            case MINUTES ->
                endings == 0 ? null : Arrays.stream(ended, 0, endings).average().orElse(0);
            case DAYS, MEAN -> n == 0 ? null : (double) sum / n;
            case SHARE, LEFT, COUNT, PART, UNITS -> null;
        };
    }

    private List<Long> shown() {
        return switch (indicator.kind()) {
            case SHARE, DAYS, LEFT, COUNT -> LongStream.of(buckets).boxed().toList();
            case MINUTES, PART, MEAN, UNITS -> List.of();
        };
    }
}
