package id.gurindam.query.figures;

import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far a simulation is and what came of it. A simulation reads the cases of a stretch a second time under a draft; it is
 * kept in memory for whoever asked, told to nobody else, and never recorded.
 */
public record FindWhatIf(String id, String owner) {

    /** A draft: other rules for every case of the stretch, or other days off, or both. */
    public record Draft(@Nullable RuleSet ruleSet, @Nullable Days days) {}

    /** Days off: those of the whole year, or without a year such as come to whatever was decreed. */
    public record Days(@Nullable Integer year, List<CalendarDay> days) {}

    /**
     * Begins a simulation over the cases received from (inclusive) to (exclusive). Cases that accuse the reader are not
     * counted, those that sees does not pass are counted and not listed.
     */
    public record Begin(
            String id,
            String owner,
            Instant from,
            Instant to,
            Draft draft,
            FigureFilter.Reader reader,
            Predicate<CaseLine> sees) {}

    /** The answer to {@link Begin}: without room nothing began. */
    public record Begun(boolean room) {}

    /** Ends a simulation and forgets it; the answer says whether there was one. */
    public record Cancel(String id, String owner) {}

    /** The answer to {@link Cancel}. */
    public record Cancelled(boolean known) {}

    /** The answer: outcome is null until it is done. */
    public record Standing(
            Begin asked,
            State state,
            long done,
            long of,
            @Nullable Outcome outcome) {}

    /** How it stands. */
    public enum State {
        /** Not all cases were read yet. */
        RUNNING,
        /** It is done. */
        DONE,
        /** A mistake of ours. */
        FAILED
    }

    /**
     * What differs, counted at this instant: cases is of all that were read, affected of those with any difference, hidden
     * of those among them that the reader may not see; listed are the first of the others.
     */
    public record Outcome(
            Instant at, long cases, long affected, long hidden, List<Row> rows, List<Case> listed, double seconds) {}

    /**
     * One clock of one unit (empty for none): runs are compared, kept and late (open counted by the instant) before and
     * after, those whose verdict turned, and those whose due moved, turned or not; unmatched runs are there only once.
     */
    public record Row(
            String clock,
            String unit,
            long runs,
            long lateBefore,
            long lateAfter,
            long toLate,
            long toKept,
            long moved,
            long unmatched) {}

    /** One case and each of its runs that differs. */
    public record Case(CaseLine line, List<Run> runs) {}

    /** One run of a clock under both; a side without it has neither due nor verdict. */
    public record Run(
            String clock,
            String unit,
            int ordinal,
            @Nullable Side before,
            @Nullable Side after) {
        /** It was not late and now is. */
        public boolean toLate() {
            return before != null && after != null && !before.late() && after.late();
        }

        /** It was late and now is not. */
        public boolean toKept() {
            return before != null && after != null && before.late() && !after.late();
        }

        /** It is due at another instant. */
        public boolean moved() {
            return before != null && after != null && !Objects.equals(before.dueAt(), after.dueAt());
        }

        /** It is there under one of the two only. */
        public boolean unmatched() {
            return before == null || after == null;
        }

        /** Anything of it differs. */
        public boolean differs() {
            return unmatched() || moved() || toLate() || toKept();
        }
    }

    /** How a run reads under one of the two. */
    public record Side(int limit, @Nullable Instant dueAt, Verdict verdict) {
        /** Late, done or not. */
        public boolean late() {
            return verdict == Verdict.LATE || verdict == Verdict.OPEN_LATE;
        }
    }
}
