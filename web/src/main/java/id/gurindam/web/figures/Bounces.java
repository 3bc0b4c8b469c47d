package id.gurindam.web.figures;

import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Observation;
import id.gurindam.web.pages.model.HandoverPage.Bounce;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Returned cases for which no unit has said yet that it is its duty, the oldest first; the rest is only counted. */
record Bounces(List<Bounce> told, long hidden) {

    static Bounces of(FindFigures.CasesBehind found, BoardWords words, Caller caller) {
        List<Bounce> told = found.cases().stream()
                .filter(behind -> BehindJson.mayKnow(caller, behind.line()))
                .map(behind -> one(behind, words, caller))
                .sorted(Comparator.comparing(Bounce::since))
                .toList();
        return new Bounces(told, found.count() - told.size());
    }

    private static Bounce one(FindFigures.CaseBehind behind, BoardWords words, Caller caller) {
        Observation o = behind.observation();
        CaseLine line = behind.line();
        String other = o.other();
        return new Bounce(
                line.trackingCode(),
                address(line, caller),
                words.name(By.UNIT, Objects.requireNonNullElse(o.unit(), "")),
                other == null ? words.words().say("handover.nobody") : words.name(By.UNIT, other),
                o.cohort(),
                o.flips(),
                behind.late());
    }

    /** Where this reader sees it. */
    private static String address(CaseLine line, Caller caller) {
        String code = line.trackingCode();
        if (caller.may(Act.SEE_CASE, BehindJson.facts(line))) {
            return "/kasus/" + code;
        }
        return (caller.may(Act.SEE_TRAIL, BehindJson.facts(line)) ? "/jejak/" : "/laporan/") + code;
    }
}
