package id.gurindam.query.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Counts what a draft would change, clock by clock and unit by unit, and keeps the first cases of it. */
final class WhatIfTally {
    /** As many cases as are listed. */
    static final int LISTED = 500;

    private final TreeMap<String, long[]> rows = new TreeMap<>();
    private final TreeMap<Long, FindWhatIf.Case> listed = new TreeMap<>();
    private long cases;
    private long affected;
    private long hidden;

    /** What is counted of each row, in the order of {@link FindWhatIf.Row}. */
    private enum Count {
        RUNS,
        LATE_BEFORE,
        LATE_AFTER,
        TO_LATE,
        TO_KEPT,
        MOVED,
        UNMATCHED
    }

    /** Takes one case; one that the reader may not see is counted only. */
    void take(CaseLine line, List<FindWhatIf.Run> runs, boolean seen) {
        cases++;
        runs.forEach(this::count);
        List<FindWhatIf.Run> differing =
                runs.stream().filter(FindWhatIf.Run::differs).toList();
        if (differing.isEmpty()) {
            return;
        }
        affected++;
        if (seen) {
            list(line.deeds().getFirst().position(), new FindWhatIf.Case(line, differing));
        } else {
            hidden++;
        }
    }

    /** Everything that the other has counted too. */
    void add(WhatIfTally other) {
        cases += other.cases;
        affected += other.affected;
        hidden += other.hidden;
        other.rows.forEach((key, counts) -> {
            long[] mine = rows.computeIfAbsent(key, _ -> new long[Count.values().length]);
            for (int i = 0; i < mine.length; i++) {
                mine[i] += counts[i];
            }
        });
        other.listed.forEach(this::list);
    }

    FindWhatIf.Outcome outcome(java.time.Instant at, double seconds) {
        List<FindWhatIf.Row> all = new ArrayList<>();
        rows.forEach((key, counts) -> {
            int cut = key.indexOf('\t');
            all.add(new FindWhatIf.Row(
                    key.substring(0, cut),
                    key.substring(cut + 1),
                    counts[Count.RUNS.ordinal()],
                    counts[Count.LATE_BEFORE.ordinal()],
                    counts[Count.LATE_AFTER.ordinal()],
                    counts[Count.TO_LATE.ordinal()],
                    counts[Count.TO_KEPT.ordinal()],
                    counts[Count.MOVED.ordinal()],
                    counts[Count.UNMATCHED.ordinal()]));
        });
        return new FindWhatIf.Outcome(
                at, cases, affected, hidden, List.copyOf(all), List.copyOf(listed.values()), seconds);
    }

    private void list(long filed, FindWhatIf.Case one) {
        listed.put(filed, one);
        if (listed.size() > LISTED) {
            listed.pollLastEntry();
        }
    }

    private void count(FindWhatIf.Run run) {
        long[] counts = rows.computeIfAbsent(run.clock() + "\t" + run.unit(), _ -> new long[Count.values().length]);
        FindWhatIf.Side before = run.before();
        FindWhatIf.Side after = run.after();
        add(counts, Count.RUNS, true);
        add(counts, Count.LATE_BEFORE, before != null && before.late());
        add(counts, Count.LATE_AFTER, after != null && after.late());
        add(counts, Count.TO_LATE, run.toLate());
        add(counts, Count.TO_KEPT, run.toKept());
        add(counts, Count.MOVED, run.moved());
        add(counts, Count.UNMATCHED, run.unmatched());
    }

    private static void add(long[] counts, Count count, boolean so) {
        counts[count.ordinal()] += so ? 1 : 0;
    }
}
