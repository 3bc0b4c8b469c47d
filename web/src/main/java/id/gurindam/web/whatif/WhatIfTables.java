package id.gurindam.web.whatif;

import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.WhatIfResultPage;
import id.gurindam.web.pages.model.WhatIfResultPage.Sums;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tables of a simulation's outcome: by clock, by unit, and case by case. */
final class WhatIfTables {
    private static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0);
    private static final int WIDEST = 100;

    private final FigureNames names;
    private final Wording words;
    private final Locale locale;

    WhatIfTables(FigureNames names, Wording words, Locale locale) {
        this.names = names;
        this.words = words;
        this.locale = locale;
    }

    WhatIfResultPage.Result result(FindWhatIf.Outcome outcome, Caller caller) {
        Sums all = outcome.rows().stream().reduce(NONE, WhatIfTables::and, WhatIfTables::and);
        return new WhatIfResultPage.Result(
                outcome.at(),
                outcome.cases(),
                outcome.affected(),
                outcome.hidden(),
                all,
                rows(outcome, FindWhatIf.Row::clock, code -> WhatIfMaker.clockName(code, words)),
                rows(outcome, FindWhatIf.Row::unit, code -> WhatIfMaker.unit(names, code, locale)),
                outcome.listed().stream().map(one -> one(one, caller)).toList(),
                outcome.seconds());
    }

    private static List<WhatIfResultPage.Row> rows(
            FindWhatIf.Outcome outcome, Function<FindWhatIf.Row, String> key, Function<String, String> name) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        outcome.rows().forEach(row -> sums.merge(key.apply(row), and(NONE, row), WhatIfTables::and));
        long most = sums.values().stream()
                .mapToLong(sum -> Math.max(sum.toLate(), sum.toKept()))
                .max()
                .orElse(0);
        List<WhatIfResultPage.Row> rows = new ArrayList<>();
        sums.forEach((code, sum) -> rows.add(
                new WhatIfResultPage.Row(name.apply(code), sum, bar(sum.toLate(), most), bar(sum.toKept(), most))));
        rows.sort(Comparator.comparingLong((WhatIfResultPage.Row row) ->
                        -row.sums().toLate() - row.sums().toKept())
                .thenComparingLong(row -> -row.sums().moved())
                .thenComparing(WhatIfResultPage.Row::name));
        return List.copyOf(rows);
    }

    private static int bar(long count, long most) {
        return most == 0 ? 0 : (int) Math.ceilDiv(count * WIDEST, most);
    }

    private static Sums and(Sums sum, FindWhatIf.Row row) {
        return and(
                sum,
                new Sums(
                        row.runs(),
                        row.lateBefore(),
                        row.lateAfter(),
                        row.toLate(),
                        row.toKept(),
                        row.moved(),
                        row.unmatched()));
    }

    private static Sums and(Sums a, Sums b) {
        return new Sums(
                a.runs() + b.runs(),
                a.lateBefore() + b.lateBefore(),
                a.lateAfter() + b.lateAfter(),
                a.toLate() + b.toLate(),
                a.toKept() + b.toKept(),
                a.moved() + b.moved(),
                a.unmatched() + b.unmatched());
    }

    private WhatIfResultPage.Case one(FindWhatIf.Case one, Caller caller) {
        String code = one.line().trackingCode();
        return new WhatIfResultPage.Case(
                code,
                room(one.line(), caller) + code,
                one.runs().stream().map(this::run).toList());
    }

    /** Where this caller reads it: as staff, in the trail, or as everybody. */
    private static String room(CaseLine line, Caller caller) {
        CaseFacts facts = new CaseFacts(
                line.trackingCode(),
                line.visibility(),
                line.supervisory(),
                line.holder(),
                Set.copyOf(line.accusedUnits()),
                Set.copyOf(line.accusedOfficers()),
                line.holder() != null);
        if (caller.may(Act.SEE_CASE, facts)) {
            return "/kasus/";
        }
        return caller.may(Act.SEE_TRAIL, facts) ? "/jejak/" : "/laporan/";
    }

    private WhatIfResultPage.Run run(FindWhatIf.Run run) {
        FindWhatIf.Side before = run.before();
        FindWhatIf.Side after = run.after();
        String turned = run.toLate() ? "LATE" : run.toKept() ? "KEPT" : run.moved() ? "MOVED" : "ONCE";
        return new WhatIfResultPage.Run(
                WhatIfMaker.clockName(run.clock(), words),
                WhatIfMaker.unit(names, run.unit(), locale),
                before == null ? null : before.dueAt(),
                after == null ? null : after.dueAt(),
                turned);
    }
}
