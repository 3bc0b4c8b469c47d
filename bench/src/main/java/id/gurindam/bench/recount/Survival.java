package id.gurindam.bench.recount;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long until it happens when some still wait (Kaplan–Meier), in exact fractions. */
final class Survival {
    private record Happened(long events, long gone) {}

    private final SortedMap<Long, Happened> times = new TreeMap<>();
    private final long n;

    /** Of marks whose values are times; those that wait are known to have waited so long at least. */
    Survival(List<Mark> marks) {
        for (Mark mark : marks) {
            times.merge(
                    mark.value(),
                    mark.waits() ? new Happened(0, 1) : new Happened(1, 1),
                    (one, other) -> new Happened(one.events() + other.events(), one.gone() + other.gone()));
        }
        this.n = marks.size();
    }

    /** The first time by which at least this part has happened; if exactly that part, the midpoint to the next, where asked. */
    OptionalDouble quantile(int of, int outOf, boolean midpoint) {
        BigInteger still = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        long risk = n;
        Long reached = null;
        for (var each : times.entrySet()) {
            long events = each.getValue().events();
            if (events > 0 && reached != null) {
                return OptionalDouble.of((reached + each.getKey()) / 2.0);
            }
            if (events > 0) {
                still = still.multiply(BigInteger.valueOf(risk - events));
                all = all.multiply(BigInteger.valueOf(risk));
                int left = still.multiply(BigInteger.valueOf(outOf))
                        .compareTo(all.multiply(BigInteger.valueOf(outOf - of)));
                if (left < 0 || (left == 0 && !midpoint)) {
                    return OptionalDouble.of(each.getKey());
                }
                reached = left == 0 ? each.getKey() : null;
            }
            risk -= each.getValue().gone();
        }
        return reached == null ? OptionalDouble.empty() : OptionalDouble.of(reached);
    }
}
