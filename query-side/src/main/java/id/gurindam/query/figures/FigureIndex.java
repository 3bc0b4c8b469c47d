package id.gurindam.query.figures;

import id.gurindam.query.figures.Observation.State;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Every observation of every case, one table for each indicator, outside the heap and in the order in which they came. It is
 * made of the lines of the cases and of nothing else, and thrown away with them. One writes; anybody reads meanwhile.
 */
final class FigureIndex {
    static final int CASE = 0;
    static final int COHORT = 4;
    static final int FLIPS = 8;
    static final int VALUE = 12;
    static final int WHOLE = 16;
    static final int UNIT = 20;
    static final int OTHER = 22;
    static final int CLASS = 24;
    static final int STATE = 25;
    static final int NEXT = 28;
    static final int STRIDE = 32;
    /** The state of a row that no case has any more. */
    static final byte GONE = -1;

    private static final int NUMBER_BITS = 25;
    private static final Indicator[] INDICATORS = Indicator.values();

    final Codes units = new Codes();
    private final Arena arena = Arena.ofAuto();
    private final CaseSlots slots = new CaseSlots(arena);
    private final List<Rows> tables;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long position = -1;

    FigureIndex() {
        tables = Arrays.stream(INDICATORS).map(_ -> new Rows(arena, STRIDE)).toList();
    }

    /** What the case counts for from now on, in place of whatever it counted for. */
    void put(CaseLine line, List<Observation> observations) {
        lock.writeLock().lock();
        try {
            int slot = slots.put(line);
            int reference = slots.first(slot);
            List<Integer> old = new ArrayList<>();
            while (reference >= 0) {
                old.add(reference);
                reference = table(reference).intAt(row(reference), NEXT);
            }
            int next = -1;
            for (Observation observation : observations) {
                int kept = take(old, observation.indicator());
                int ref = kept >= 0 ? kept : added(observation.indicator());
                write(ref, slot, observation, next);
                next = ref;
            }
            old.forEach(gone -> table(gone).put(row(gone), STATE, GONE));
            slots.first(slot, next);
            position = Math.max(position, line.position());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Has it read in peace. */
    <R> R read(Function<FigureIndex, R> reading) {
        lock.readLock().lock();
        try {
            return reading.apply(this);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The newest event that any case in it knows. */
    long position() {
        return position;
    }

    Rows rows(Indicator indicator) {
        return tables.get(indicator.ordinal());
    }

    CaseSlots slots() {
        return slots;
    }

    private void write(int reference, int slot, Observation o, int next) {
        Rows rows = table(reference);
        int row = row(reference);
        rows.put(row, CASE, slot);
        rows.put(row, COHORT, Seconds.of(o.cohort()));
        rows.put(row, FLIPS, Seconds.orNever(o.flips()));
        rows.put(row, VALUE, o.value());
        rows.put(row, WHOLE, o.whole());
        rows.put(row, UNIT, units.number(o.unit()));
        rows.put(row, OTHER, units.number(o.other()));
        rows.put(row, CLASS, (byte)
                (o.classification() == null ? -1 : o.classification().ordinal()));
        rows.put(row, STATE, (byte) o.state().ordinal());
        rows.put(row, NEXT, next);
        rows.spans(row, Seconds.of(o.cohort()));
    }

    private int added(Indicator indicator) {
        return indicator.ordinal() << NUMBER_BITS | rows(indicator).add();
    }

    private static int take(List<Integer> old, Indicator indicator) {
        for (int i = old.size() - 1; i >= 0; i--) {
            if (old.get(i) >>> NUMBER_BITS == indicator.ordinal()) {
                return old.remove(/* index */ i);
            }
        }
        return -1;
    }

    private Rows table(int reference) {
        return tables.get(reference >>> NUMBER_BITS);
    }

    private static int row(int reference) {
        return reference & ((1 << NUMBER_BITS) - 1);
    }

    static State state(byte stored) {
        return State.values()[stored];
    }
}
