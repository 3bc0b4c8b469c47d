package id.gurindam.web.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table of counts may be published: none from one to four is shown, and where a sum would tell it all the
 * same, another cell of that sum is held back beside it. Whoever reads is taken to know this rule, so that of each sum by
 * itself every hidden cell can still be more than one number.
 */
public final class Suppression {
    /** From how many on a count is shown. */
    public static final int SMALLEST = 5;

    private static final long NO_END = Long.MAX_VALUE / 4;

    private final long[] cells;
    private final List<Sum> sums;
    private final Shown[] shown;

    private Suppression(long[] cells, List<Sum> sums) {
        this.cells = cells.clone();
        this.sums = sums;
        this.shown = new Shown[cells.length];
        for (int i = 0; i < cells.length; i++) {
            shown[i] = cells[i] > 0 && cells[i] < SMALLEST ? Shown.SMALL : Shown.PLAIN;
        }
    }

    /** What of a cell is told. */
    public enum Shown {
        /** Its number. */
        PLAIN,
        /** That it is from one to four. */
        SMALL,
        /** Nothing: it would give another away. */
        BESIDE
    }

    /** A cell that is the sum of others, by their places in the table. */
    public record Sum(int total, List<Integer> parts) {}

    /** What of each cell is told; nought is told, since it is about nobody. */
    public static List<Shown> of(long[] cells, List<Sum> sums) {
        Suppression table = new Suppression(cells, sums);
        table.protect();
        return List.of(table.shown);
    }

    /** The least and the most that a hidden cell can be for whoever knows the rule. */
    private record Range(long least, long most) {}

    private void protect() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                while (gives(sum) && hideAnother(sum)) {
                    changed = true;
                }
            }
        }
    }

    /** One of its hidden cells can be no other number than it is. */
    private boolean gives(Sum sum) {
        return all(sum).filter(cell -> shown[cell] != Shown.PLAIN).anyMatch(cell -> certain(sum, cell));
    }

    private boolean certain(Sum sum, int cell) {
        // total = Σ parts, so that the cell is c · (what is known + what is hidden beside it).
        int sign = cell == sum.total() ? 1 : -1;
        Range others = all(sum).filter(other -> other != cell)
                .map(other -> times(other == sum.total() ? -sign : sign, range(other)))
                .reduce(new Range(0, 0), (a, b) -> new Range(a.least() + b.least(), a.most() + b.most()));
        Range own = range(cell);
        return Math.max(own.least(), others.least()) >= Math.min(own.most(), others.most());
    }

    private static Range times(int sign, Range range) {
        return sign > 0 ? range : new Range(-range.most(), -range.least());
    }

    private Range range(int cell) {
        return switch (shown[cell]) {
            case PLAIN -> new Range(cells[cell], cells[cell]);
            case SMALL -> new Range(1, SMALLEST - 1);
            case BESIDE -> new Range(cells[cell] == 0 ? 0 : SMALLEST, NO_END / cells.length);
        };
    }

    /** The smallest that is still shown, a part before the total. */
    private boolean hideAnother(Sum sum) {
        Comparator<Integer> smallestFirst = Comparator.comparingInt((Integer cell) -> cells[cell] == 0 ? 1 : 0)
                .thenComparingInt(cell -> cell == sum.total() ? 1 : 0)
                .thenComparingLong(cell -> cells[cell]);
        Optional<Integer> next =
                all(sum).filter(cell -> shown[cell] == Shown.PLAIN).min(smallestFirst);
        next.ifPresent(cell -> shown[cell] = Shown.BESIDE);
        return next.isPresent();
    }

    private static Stream<Integer> all(Sum sum) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream());
    }

    /** One total over a column of parts: the places of the parts come first, that of the total last. */
    public static List<Sum> column(int parts) {
        return List.of(new Sum(parts, IntStream.range(0, parts).boxed().toList()));
    }
}
