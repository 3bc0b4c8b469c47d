package id.gurindam.web.reports;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.web.figures.Suppression;
import id.gurindam.web.figures.Suppression.Shown;
import id.gurindam.web.figures.Suppression.Sum;
import id.gurindam.web.reports.ReportColumn.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a report counts: a row for each unit and one of all, as they were after the event at the position. */
record Report(
        ReportPeriod period,
        @Nullable String unit,
        boolean publishable,
        long position,
        Instant at,
        List<Row> rows,
        Row total) {

    /** One row; of what is hidden the reader is told why. */
    record Row(
            String key, Map<Count, Long> counts, @Nullable Double median, Map<Count, Shown> shown) {
        long count(Count which) {
            return counts.getOrDefault(which, 0L);
        }

        Shown shown(Count which) {
            return shown.getOrDefault(which, Shown.PLAIN);
        }

        boolean plain(Count... which) {
            return Arrays.stream(which).allMatch(count -> shown(count) == Shown.PLAIN);
        }

        private Row with(Map<Count, Shown> told) {
            return new Row(key, counts, median, told);
        }
    }

    /** The indicators that are asked for, first by unit and then for all. */
    static final List<id.gurindam.query.figures.Indicator> ASKED = Arrays.stream(ReportColumn.values())
            .map(ReportColumn::indicator)
            .distinct()
            .toList();

    /** Of what was found, in the order asked: every indicator by unit, then every indicator of all. */
    static Report of(
            ReportPeriod period,
            @Nullable String unit,
            boolean publishable,
            FindFigures.AsOf at,
            List<FindFigures.Figures> found) {
        Set<String> keys = new TreeSet<>();
        List<FindFigures.Figures> byUnit = found.subList(0, ASKED.size());
        byUnit.forEach(figures -> figures.rows().forEach(row -> keys.add(row.key())));
        List<Row> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(row(key, byUnit)));
        rows.removeIf(row -> row.counts().values().stream().allMatch(count -> count == 0));
        Row total = row("", found.subList(ASKED.size(), 2 * ASKED.size()));
        Report whole = new Report(period, unit, publishable, at.position(), at.at(), List.copyOf(rows), total);
        return publishable ? whole.published() : whole;
    }

    private static Row row(String key, List<FindFigures.Figures> found) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        Double median = null;
        for (FindFigures.Figures figures : found) {
            FigureRow row = figures.rows().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElse(null);
            if (row != null) {
                count(figures, row, counts);
                median = figures.indicator() == id.gurindam.query.figures.Indicator.S6 ? row.median() : median;
            }
        }
        return new Row(key, counts, median, Map.of());
    }

    private static void count(FindFigures.Figures figures, FigureRow row, Map<Count, Long> counts) {
        switch (figures.indicator()) {
            case S17_IN -> counts.put(Count.RECEIVED, row.n());
            case S17_BACK -> counts.put(Count.REOPENED, row.n());
            case S4 -> {
                counts.put(Count.VERIFIED, row.denominator());
                counts.put(Count.NOT_YET, row.in(0));
                counts.put(Count.IN_PROCESS, row.in(1));
                counts.put(Count.DONE, row.in(2));
            }
            case S2 -> share(row, counts, Count.FIRST, Count.FIRST_KEPT, Count.FIRST_LATE);
            case S3 -> share(row, counts, Count.SETTLED, Count.SETTLED_KEPT, Count.SETTLED_LATE);
            case S12 -> share(row, counts, Count.ROUTED, Count.MISROUTED, Count.STAYED);
            case S10 -> {
                counts.put(Count.CLOSED, row.denominator());
                counts.put(Count.CONFIRMED, row.in(0));
                counts.put(Count.LAPSED, row.in(1));
                counts.put(Count.OBJECTED, row.in(2));
            }
            default -> {
                // S6 tells its median only.
            }
        }
    }

    private static void share(FigureRow row, Map<Count, Long> counts, Count of, Count hit, Count miss) {
        counts.put(of, row.denominator());
        counts.put(hit, row.numerator());
        counts.put(miss, row.denominator() - row.numerator());
    }

    /** The same with small numbers hidden, and whatever would give them away. */
    private Report published() {
        List<Row> all = new ArrayList<>(rows);
        all.add(total);
        int width = Count.values().length;
        long[] cells = new long[all.size() * width];
        for (int i = 0; i < all.size(); i++) {
            for (Count count : Count.values()) {
                cells[i * width + count.ordinal()] = all.get(i).count(count);
            }
        }
        List<Shown> shown = Suppression.of(cells, sums(all.size()));
        List<Row> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<Count, Shown> row = new TreeMap<>();
            for (Count count : Count.values()) {
                row.put(count, shown.get(i * width + count.ordinal()));
            }
            told.add(all.get(i).with(row));
        }
        return new Report(period, unit, true, position, at, List.copyOf(told.subList(0, rows.size())), told.getLast());
    }

    /** Rows add up as their counts do, columns to the row of all; the last row is that of all. */
    private static List<Sum> sums(int rows) {
        int width = Count.values().length;
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int row = i * width;
            ReportColumn.SUMS.forEach(counts -> sums.add(new Sum(
                    row + counts.getFirst().ordinal(),
                    counts.stream().skip(1).map(count -> row + count.ordinal()).toList())));
        }
        for (Count count : Count.values()) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < rows - 1; i++) {
                parts.add(i * width + count.ordinal());
            }
            sums.add(new Sum((rows - 1) * width + count.ordinal(), parts));
        }
        return sums;
    }
}
