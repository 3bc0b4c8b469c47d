package id.gurindam.bench.recount;

import java.time.Instant;

/**
 * One case (or act) in one indicator: the unit and class that it counts for, the instant that puts it in a period, whether it
 * is in the denominator and in the numerator or still waits, its value, and the place of the small count that it adds to.
 */
record Mark(
        Life life,
        String unit,
        String classification,
        Instant date,
        boolean counts,
        boolean hit,
        boolean waits,
        long value,
        int bucket) {
    /** Of this case, for this unit, dated so. */
    static Mark of(Life life, String unit, Instant date) {
        return new Mark(life, unit, life.classification, date, true, true, false, 0, -1);
    }

    Mark share(boolean in, boolean good) {
        return new Mark(life, unit, classification, date, in, in && good, waits, value, bucket);
    }

    Mark waiting() {
        return new Mark(life, unit, classification, date, false, false, true, value, bucket);
    }

    Mark classed(String other) {
        return new Mark(life, unit, other, date, counts, hit, waits, value, bucket);
    }

    Mark of(long measured) {
        return new Mark(life, unit, classification, date, counts, hit, waits, measured, bucket);
    }

    Mark in(int place) {
        return new Mark(life, unit, classification, date, counts, hit, waits, value, place);
    }
}
