package id.gurindam.query.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles of durations of which some are known only to be longer than told, by the estimator of Kaplan and Meier (1958):
 * the time at which the curve of those still waiting comes down to one minus p. Where it stands exactly there until another
 * comes down, the midpoint of that stretch is told, so that without censoring the median is the usual one (S5 of domain.md
 * 8); p90 without censoring is the nearest rank.
 */
final class Survival {
    private static final double EXACT = 1e-9;

    private final int[] ended;
    private final int[] censored;

    Survival(int[] ended, int[] censored) {
        this.ended = ended.clone();
        this.censored = censored.clone();
        Arrays.sort(this.ended);
        Arrays.sort(this.censored);
    }

    /** The median, as a midpoint; null if more than half are still waiting at the end. */
    @Nullable
    Double median() {
        return quantile(0.5, true);
    }

    /** The time by which nine in ten have ended. */
    @Nullable
    Double p90() {
        return quantile(0.9, false);
    }

    private @Nullable Double quantile(double p, boolean midpoint) {
        double still = 1;
        int gone = 0;
        for (int i = 0; i < ended.length; ) {
            int time = ended[i];
            int same = i;
            while (same < ended.length && ended[same] == time) {
                same++;
            }
            while (gone < censored.length && censored[gone] < time) {
                gone++;
            }
            int waiting = ended.length - i + censored.length - gone;
            still *= 1 - (double) (same - i) / waiting;
            if (still <= 1 - p + EXACT) {
                boolean level = midpoint && Math.abs(still - (1 - p)) <= EXACT && same < ended.length;
                return level ? (time + ended[same]) / 2.0 : time;
            }
            i = same;
        }
        return null;
    }
}
