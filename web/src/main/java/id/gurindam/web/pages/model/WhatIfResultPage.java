package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulation under way or done; whatever it says is what would have been, not what was. */
public record WhatIfResultPage(
        String id,
        LocalDate from,
        LocalDate to,
        List<String> changes,
        String state,
        long done,
        long of,
        @Nullable String live,
        @Nullable Result result) {

    /** What differs. */
    public record Result(
            Instant at,
            long cases,
            long affected,
            long hidden,
            Sums sums,
            List<Row> clocks,
            List<Row> units,
            List<Case> listed,
            double seconds) {}

    /** How many runs of clocks, and what becomes of them. */
    public record Sums(
            long runs, long lateBefore, long lateAfter, long toLate, long toKept, long moved, long unmatched) {}

    /** A clock or a unit; the bars are from 0 to 100. */
    public record Row(String name, Sums sums, int barToLate, int barToKept) {}

    /** A case that differs. */
    public record Case(String code, String href, List<Run> runs) {}

    /** One of its clocks before and after; turned is LATE, KEPT, MOVED or ONCE. */
    public record Run(
            String clock,
            String unit,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            String turned) {}
}
