package id.gurindam.query.figures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over the cases whose cohort date lies from (inclusive) to (exclusive), in the rows asked for; indicators of
 * what is open now know no period. asOf is a position whose copy was made ready; null is now.
 */
public record FindFigures(
        Indicator indicator,
        Instant from,
        Instant to,
        By by,
        FigureFilter filter,
        @Nullable AsOf asOf) {

    /** In which rows. */
    public enum By {
        /** All in one. */
        ALL,
        /** The unit of the indicator. */
        UNIT,
        /** The class. */
        CLASS,
        /** The category, a leaf. */
        CATEGORY,
        /** The kelurahan. */
        AREA,
        /** By which way it came in. */
        CHANNEL,
        /** Who filed: kept apart in every figure. */
        FILED_BY,
        /** From which unit to which, as {@code 114>124}. */
        EDGE
    }

    /** A moment of the past: after the event at this position, at this instant. */
    public record AsOf(long position, Instant at) {}

    /** What was asked, counted after the event at this position and at this instant. */
    public record Figures(Indicator indicator, long position, Instant at, List<FigureRow> rows) {}

    /**
     * The cases behind one row; key is that of the row, part null for all of them. After is the number of the last that was
     * told, -1 for the first page.
     */
    public record Behind(
            FindFigures figures,
            @Nullable String key,
            @Nullable Part part,
            int after,
            int limit) {
        /** All the cases behind one row. */
        public Behind(FindFigures figures, @Nullable String key, int after, int limit) {
            this(figures, key, null, after, limit);
        }
    }

    /**
     * A part of a row: those that count so (what was pending until its time was up counts as a miss; null is any), of these
     * buckets (none is any).
     */
    public record Part(Observation.@Nullable State state, Set<Integer> buckets) {}

    /** The answer to {@link Behind}; next is -1 on the last page, count is of all. */
    public record CasesBehind(long position, Instant at, long count, List<CaseBehind> cases, int next) {}

    /** One case and what it counts for; late is true for one that was pending until its time was up. */
    public record CaseBehind(CaseLine line, Observation observation, boolean late) {}

    /** Several at once, counted at the same position and instant. */
    public record Several(List<FindFigures> asked, @Nullable AsOf asOf) {}

    /** The answer to {@link Several}, in the order asked. */
    public record SeveralFigures(List<Figures> figures) {}

    /** Who held the case of this number, from when to when. */
    public record HeldBy(String caseId) {}

    /** The answer to {@link HeldBy}: how far it is known, and since when it came in. */
    public record Held(CaseLine line, Custody custody, Instant at) {}

    /**
     * Of the open cases of S8 the most urgent, so many in all: first those late the longest, of whom there are no more than
     * said where there are others that will be late next.
     */
    public record Soonest(FigureFilter filter, Instant since, int late, int all) {}

    /** The answer to {@link Soonest}: how many became late since then and still are, and the cases. */
    public record Urgent(long lately, List<CaseBehind> late, List<CaseBehind> coming) {}

    /** Everything that one screen shows, counted at the same position and instant. */
    public record Board(
            List<FindFigures> asked,
            Soonest soonest,
            List<Behind> lists,
            @Nullable AsOf asOf) {}

    /** The answer to {@link Board}, figures and lists in the order asked. */
    public record BoardFigures(
            long position, Instant at, List<Figures> figures, Urgent urgent, List<CasesBehind> lists) {}

    /** Tells of every change of a figure, once it is counted in. */
    @FunctionalInterface
    public interface Changes {
        /** Has this told of the position after each change, for as long as the house stands. */
        void follow(LongConsumer follower);
    }

    /** Which idea of the view the program has; reports say it. */
    public record Version() {}

    /** The answer to {@link Version}. */
    public record ViewVersion(int version) {}
}
