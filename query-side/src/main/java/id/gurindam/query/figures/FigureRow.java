package id.gurindam.query.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an indicator. n is how many count; numerator of denominator for shares and parts; pending is what is not due
 * yet or not answered; median and p90 count what is still open as censored and are null where the curve does not come down
 * so far; mean is of what has ended. buckets are those of the indicator: ages (S7), time left (S8), values (S4, S10, S11).
 */
public record FigureRow(
        String key,
        long n,
        long numerator,
        long denominator,
        long pending,
        @Nullable Double median,
        @Nullable Double p90,
        @Nullable Double mean,
        List<Long> buckets) {

    /** Numerator over denominator; null where there is none. */
    public @Nullable Double share() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }

    /** How many are in this bucket. */
    public long in(int bucket) {
        return bucket < buckets.size() ? buckets.get(bucket) : 0;
    }
}
