package id.gurindam.web.whatif;

import id.gurindam.query.figures.FindWhatIf;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Simulations in JSON; each says of itself that it is one. */
final class WhatIfJson {
    private WhatIfJson() {}

    /** Where it is told how far it is, and what came of it. */
    record BegunJson(String id, boolean simulation, String live, String result) {
        static BegunJson of(String id) {
            String at = "/api/what-if/" + id;
            return new BegunJson(id, true, at + "/live", at);
        }
    }

    /** How far it is. */
    record ProgressJson(String id, boolean simulation, String state, long done, long of) {
        static ProgressJson of(String id, FindWhatIf.Standing standing) {
            return new ProgressJson(id, true, standing.state().name(), standing.done(), standing.of());
        }
    }

    /** What came of it in numbers. */
    record TotalsJson(
            String id,
            boolean simulation,
            long cases,
            long affected,
            long hidden,
            long runs,
            long lateBefore,
            long lateAfter,
            long toLate,
            long toKept,
            long moved,
            long unmatched,
            double seconds) {
        @SuppressWarnings("checkstyle:MethodLength") // one line for each sum, none of them hidden
        static TotalsJson of(String id, FindWhatIf.Outcome outcome) {
            long[] sums = new long[7];
            for (FindWhatIf.Row row : outcome.rows()) {
                long[] each = {
                    row.runs(),
                    row.lateBefore(),
                    row.lateAfter(),
                    row.toLate(),
                    row.toKept(),
                    row.moved(),
                    row.unmatched()
                };
                for (int i = 0; i < each.length; i++) {
                    sums[i] += each[i];
                }
            }
            return new TotalsJson(
                    id,
                    true,
                    outcome.cases(),
                    outcome.affected(),
                    outcome.hidden(),
                    sums[0],
                    sums[1],
                    sums[2],
                    sums[3],
                    sums[4],
                    sums[5],
                    sums[6],
                    outcome.seconds());
        }
    }

    /** All of it: rows by clock and unit, and the first of the cases that differ. */
    record ResultJson(
            TotalsJson totals,
            Instant from,
            Instant until,
            Instant at,
            List<FindWhatIf.Row> rows,
            List<CaseJson> cases) {
        static ResultJson of(String id, FindWhatIf.Standing standing) {
            FindWhatIf.Outcome outcome = Objects.requireNonNull(standing.outcome());
            return new ResultJson(
                    TotalsJson.of(id, outcome),
                    standing.asked().from(),
                    standing.asked().to(),
                    outcome.at(),
                    outcome.rows(),
                    outcome.listed().stream().map(CaseJson::of).toList());
        }
    }

    /** A case with the runs that differ. */
    record CaseJson(String trackingCode, List<RunJson> runs) {
        static CaseJson of(FindWhatIf.Case one) {
            return new CaseJson(
                    one.line().trackingCode(),
                    one.runs().stream().map(RunJson::of).toList());
        }
    }

    /** One run of a clock under what holds and under the draft. */
    record RunJson(
            String clock,
            String unit,
            int ordinal,
            boolean toLate,
            boolean toKept,
            boolean moved,
            FindWhatIf.@Nullable Side before,
            FindWhatIf.@Nullable Side after) {
        static RunJson of(FindWhatIf.Run run) {
            return new RunJson(
                    run.clock(),
                    run.unit(),
                    run.ordinal(),
                    run.toLate(),
                    run.toKept(),
                    run.moved(),
                    run.before(),
                    run.after());
        }
    }
}
