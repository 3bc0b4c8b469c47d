package id.gurindam.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** The middle one of some runs, so that one disturbed run decides nothing. */
final class Median {
    private Median() {}

    /** The middle of so many runs of the same thing. */
    static double of(int runs, Callable<Double> run) {
        return of(IntStream.range(0, runs).mapToObj(_ -> done(run)).toList());
    }

    static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double done(Callable<Double> run) {
        try {
            return run.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
