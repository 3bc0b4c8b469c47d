package id.gurindam.query.figures;

import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The open cases that want somebody first: those late the longest, and those whose running clock is due next. */
final class Urgency {
    private Urgency() {}

    /** Where a case stands in the index, and when it is or was due. */
    private record Due(int slot, int row, int at) {}

    static FindFigures.Urgent of(FiguresAnswers.Told told, FindFigures.Soonest asked) {
        FindFigures open = new FindFigures(Indicator.S8, Instant.EPOCH, Instant.EPOCH, By.ALL, asked.filter(), null);
        int now = told.reckoning().now();
        int since = Seconds.of(asked.since());
        First late = new First(asked.all());
        First coming = new First(asked.all());
        long[] lately = {0};
        new Sweep(told.index(), open).each((_, slot, row, state, flips, _, _, _) -> {
            if (flips < now) {
                late.offer(new Due(slot, row, flips));
                lately[0] += flips >= since ? 1 : 0;
            } else if (flips != Seconds.NEVER && FigureIndex.state(state) == Observation.State.PENDING) {
                coming.offer(new Due(slot, row, flips));
            }
        });
        int first = Math.min(late.size(), Math.max(asked.late(), asked.all() - coming.size()));
        return new FindFigures.Urgent(
                lately[0], late.cases(told, first), coming.cases(told, Math.max(0, asked.all() - first)));
    }

    /** Keeps the few that are due first. */
    private static final class First {
        private final int most;
        private final PriorityQueue<Due> kept = new PriorityQueue<>(
                Comparator.comparingInt(Due::at).thenComparingInt(Due::slot).reversed());

        First(int most) {
            this.most = most;
        }

        void offer(Due due) {
            kept.add(due);
            if (kept.size() > most) {
                kept.poll();
            }
        }

        int size() {
            return kept.size();
        }

        List<CaseBehind> cases(FiguresAnswers.Told told, int most) {
            List<Due> ordered = new ArrayList<>(kept);
            ordered.sort(Comparator.comparingInt(Due::at).thenComparingInt(Due::slot));
            return ordered.stream()
                    .limit(most)
                    .flatMap(due -> FiguresAnswers.of(told, Indicator.S8, due.slot(), due.row()).stream())
                    .toList();
        }
    }
}
