package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.CasePage;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.Couplet;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.TimelineEntry;
import id.gurindam.web.pages.model.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the page of all components shows: each one in each of its states. */
record Gaya(
        List<String> statuses,
        List<Badge> verdicts,
        List<ClockView> clocks,
        List<ClockView> chips,
        List<HolderView> holders,
        CasePage mine,
        Couplet silent,
        List<TimelineEntry> lines,
        ActForm filled,
        ActForm wrong,
        List<ActForm> folded,
        FormErrors errors) {
    private static final List<String> STATUSES = List.of(
            "RECEIVED",
            "AWAITING_DETAILS",
            "VERIFIED",
            "FORWARDED",
            "ACCEPTED",
            "RETURNED",
            "TRANSFERRED",
            "IN_PROGRESS",
            "RESPONDED",
            "AWAITING_CONFIRMATION",
            "DISPUTED",
            "REOPENED",
            "CONFIRMED",
            "LAPSED",
            "WITH_OBJECTION",
            "FORWARDED_OUTSIDE",
            "PASSED_TO_INFORMATION_OFFICER",
            "MERGED",
            "DECLINED",
            "WITHDRAWN",
            "ESCALATED");
    private static final List<Badge> VERDICTS = List.of(
            Badge.of(Tone.LATE, "verdict.OVERDUE"),
            Badge.of(Tone.SOON, "verdict.DUE_SOON"),
            Badge.of(Tone.ONTIME, "verdict.ON_TIME"),
            Badge.of(Tone.LATE, "verdict.late.days", 2),
            Badge.of(Tone.CITIZEN, "verdict.paused"));
    private static final List<ClockView> CLOCKS = List.of(
            SampleClocks.settle(),
            SampleClocks.firstSoon(),
            SampleClocks.settleLate(),
            SampleClocks.settlePaused(),
            SampleClocks.heldByOthers(),
            SampleClocks.confirmation());

    static Gaya of(ActForms forms) {
        return new Gaya(
                STATUSES,
                VERDICTS,
                CLOCKS,
                List.of(SampleClocks.verifyMet(), SampleClocks.firstMissed()),
                Arrays.stream(HolderView.Kind.values())
                        .map(kind ->
                                new HolderView(kind, "Dinas PUPR", null, SampleClocks.at("11-11T08:05"), "4471/PDAM"))
                        .toList(),
                SampleCases.mine(forms),
                new Couplet(null, SampleClocks.at("11-09T20:41"), null, null),
                SampleCases.timeline(true),
                forms.of("claim-outcome", "/gaya", true, "k-1", "e-1"),
                forms.of("tell-extension", "/gaya", false, "k-2", "e-1")
                        .sent(
                                Map.of("newDate", List.of("2026-11-01")),
                                FormErrors.of("reason", "wrong.required").and("newDate", "refusal.DATE_NOT_LATER")),
                List.of(
                        forms.of("decline", "/gaya", false, "k-3", null),
                        forms.of("rate", "/gaya", false, "k-4", null),
                        forms.of("accept-routing", "/gaya", false, "k-5", null)),
                FormErrors.of("tell-extension-reason", "wrong.required")
                        .and("tell-extension-newDate", "refusal.DATE_NOT_LATER"));
    }
}
