package id.gurindam.query.figures;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import id.gurindam.query.figures.FindFigures.By;
import java.lang.foreign.MemorySegment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one indicator that lie in a period and pass a filter, block by block. */
final class Sweep {
    private final FigureIndex index;
    private final Rows rows;
    private final Wanted wanted;
    private final By by;
    private final int from;
    private final int to;

    /** Of this question, upon this index. */
    Sweep(FigureIndex index, FindFigures asked) {
        this.index = index;
        this.rows = index.rows(table(asked.indicator()));
        this.wanted = new Wanted(index, asked.filter());
        this.by = asked.by();
        boolean everAndEver = asked.indicator().cohort() == Indicator.Cohort.NOW;
        this.from = everAndEver ? Integer.MIN_VALUE : Seconds.of(asked.from());
        this.to = everAndEver ? Integer.MAX_VALUE : Seconds.of(ceiling(asked.to()));
    }

    /** A row that is in the period and passes the filter. */
    interface Visitor {
        /** key is the number of its row in the answer. */
        void visit(int key, int slot, int row, byte state, int flips, int value, int whole, int cohort);
    }

    /** Where an indicator has no rows of its own: whose it reads. */
    static Indicator table(Indicator indicator) {
        return switch (indicator) {
            case S18 -> Indicator.S17_IN;
            case S25 -> Indicator.S7;
            default -> indicator;
        };
    }

    private static Instant ceiling(Instant to) {
        Instant whole = to.truncatedTo(ChronoUnit.SECONDS);
        return whole.equals(to) ? to : whole.plusSeconds(1);
    }

    void each(Visitor visitor) {
        for (int block = 0; block < rows.blocks(); block++) {
            if (rows.mayHold(block, from, to)) {
                each(block, visitor);
            }
        }
    }

    private void each(int block, Visitor visitor) {
        MemorySegment memory = rows.block(block);
        int end = rows.end(block);
        for (int n = 0; n < end; n++) {
            long at = (long) n * FigureIndex.STRIDE;
            byte state = memory.get(JAVA_BYTE, at + FigureIndex.STATE);
            int cohort = memory.get(JAVA_INT, at + FigureIndex.COHORT);
            if (state == FigureIndex.GONE || cohort < from || cohort >= to) {
                continue;
            }
            int slot = memory.get(JAVA_INT, at + FigureIndex.CASE);
            int unit = memory.get(JAVA_SHORT, at + FigureIndex.UNIT);
            int classification = memory.get(JAVA_BYTE, at + FigureIndex.CLASS);
            if (wanted.has(slot, unit, classification)) {
                visitor.visit(
                        key(slot, unit, classification, memory.get(JAVA_SHORT, at + FigureIndex.OTHER)),
                        slot,
                        block * Rows.BLOCK + n,
                        state,
                        memory.get(JAVA_INT, at + FigureIndex.FLIPS),
                        memory.get(JAVA_INT, at + FigureIndex.VALUE),
                        memory.get(JAVA_INT, at + FigureIndex.WHOLE),
                        cohort);
            }
        }
    }

    private int key(int slot, int unit, int classification, int other) {
        return switch (by) {
            case ALL -> 0;
            case UNIT -> unit;
            case CLASS -> classification + 1;
            case CATEGORY -> index.slots().category(slot);
            case AREA -> index.slots().area(slot);
            case CHANNEL -> index.slots().channel(slot);
            case FILED_BY -> index.slots().filedBy(slot);
            case EDGE -> unit << Short.SIZE | other;
        };
    }

    /** The word for the number of a row; empty for none. */
    String word(int key) {
        return switch (by) {
            case ALL -> "";
            case UNIT -> index.units.code(key);
            case CLASS -> key == 0 ? "" : id.gurindam.events.complaint.Classification.values()[key - 1].name();
            case CATEGORY -> index.slots().categories.code(key);
            case AREA -> index.slots().areas.code(key);
            case CHANNEL -> CaseSlots.channelName(key);
            case FILED_BY -> CaseSlots.filedByName(key);
            case EDGE -> index.units.code(key >>> Short.SIZE) + ">" + index.units.code(key & 0xFFFF);
        };
    }

    /** What a filter comes to upon an index. */
    private static final class Wanted {
        private static final int ANY = -2;

        private final FigureIndex index;
        private final FigureFilter filter;
        private final int unit;
        private final int classification;
        private final boolean @Nullable [] categories;
        private final boolean @Nullable [] areas;

        Wanted(FigureIndex index, FigureFilter filter) {
            this.index = index;
            this.filter = filter;
            this.unit = filter.unit() == null ? ANY : index.units.known(filter.unit());
            this.classification = filter.classification() == null
                    ? ANY
                    : filter.classification().ordinal();
            this.categories = within(index.slots().categories, filter.category());
            this.areas = within(index.slots().areas, filter.area());
        }

        private static boolean @Nullable [] within(Codes codes, @Nullable String prefix) {
            if (prefix == null) {
                return null;
            }
            boolean[] wanted = new boolean[codes.size()];
            for (int i = 1; i < wanted.length; i++) {
                wanted[i] = codes.code(i).equals(prefix) || codes.code(i).startsWith(prefix + ".");
            }
            return wanted;
        }

        boolean has(int slot, int rowUnit, int rowClass) {
            CaseSlots slots = index.slots();
            return (unit == ANY || unit == rowUnit)
                    && (classification == ANY || classification == rowClass)
                    && (categories == null || categories[slots.category(slot)])
                    && (areas == null || areas[slots.area(slot)])
                    && (filter.channel() == null || filter.channel().ordinal() == slots.channel(slot))
                    && (filter.filedBy() == null || filter.filedBy().ordinal() == slots.filedBy(slot))
                    && !slots.accuses(slot, filter.reader());
        }
    }
}
