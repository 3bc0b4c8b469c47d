package id.gurindam.web.pages.gaya;

import static id.gurindam.web.pages.gaya.SampleClocks.at;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.AccessRow;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.CaseHead;
import id.gurindam.web.pages.model.CasePage;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.Couplet;
import id.gurindam.web.pages.model.EntryKind;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.Reader;
import id.gurindam.web.pages.model.StepView;
import id.gurindam.web.pages.model.TimelineEntry;
import id.gurindam.web.pages.model.Tone;
import id.gurindam.web.pages.model.VoiceForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One flood at one crossing, seen by its reporter and by anybody, in several states. */
final class SampleCases {
    static final String CODE = "TPI-7K3M-9QX2";
    static final String PUPR = "Dinas PUPR";
    static final String ASKED = "Setiap hujan deras pasti banjir selutut, air masuk ke ruko.";
    static final String ANSWERED =
            "Pipa melintang menyangkutkan sampah. Kami survei bersama PDAM pada Sabtu, 28 November.";

    private SampleCases() {}

    static CaseHead head(String status, @Nullable Badge verdict) {
        return new CaseHead(
                CODE,
                "Banjir di simpang Anggrek Merah, Batu 5",
                "Drainase & banjir",
                "Jl. Gatot Subroto, Kel. Kampung Bulang, Kec. Tanjungpinang Timur",
                status,
                "NAMED",
                24,
                at("11-09T20:41"),
                verdict);
    }

    static CasePage mine(ActForms forms) {
        List<ActForm> acts = List.of(
                form(forms, "provide-details", false),
                form(forms, "request-review", false),
                form(forms, "withdraw", false));
        Badge inTime = Badge.of(Tone.ONTIME, "verdict.ON_TIME");
        return page(head("IN_PROGRESS", inTime), Reader.REPORTER, SampleClocks.settle(), acts, null, FormErrors.NONE);
    }

    static CasePage open(ActForms forms) {
        VoiceForm voice = new VoiceForm("/laporan/" + CODE + "/add-voice", "k-1");
        Badge late = Badge.of(Tone.LATE, "verdict.OVERDUE");
        return page(
                head("IN_PROGRESS", late), Reader.PUBLIC, SampleClocks.settleLate(), List.of(), voice, FormErrors.NONE);
    }

    static CasePage confirm(ActForms forms) {
        List<ActForm> acts = List.of(form(forms, "confirm-outcome", true), form(forms, "dispute-outcome", false));
        return page(
                head("AWAITING_CONFIRMATION", null),
                Reader.REPORTER,
                SampleClocks.confirmation(),
                acts,
                null,
                FormErrors.NONE);
    }

    static CasePage wrong(ActForms forms) {
        FormErrors errors = FormErrors.of("dispute-outcome-reason", "wrong.required");
        ActForm dispute =
                form(forms, "dispute-outcome", false).sent(Map.of(), FormErrors.of("reason", "wrong.required"));
        List<ActForm> acts = List.of(form(forms, "confirm-outcome", true), dispute);
        return page(
                head("AWAITING_CONFIRMATION", null), Reader.REPORTER, SampleClocks.confirmation(), acts, null, errors);
    }

    private static ActForm form(ActForms forms, String act, boolean first) {
        return forms.of(act, "/lacak/" + CODE, first, "k-1", null);
    }

    private static CasePage page(
            CaseHead head,
            Reader reader,
            ClockView clock,
            List<ActForm> acts,
            @Nullable VoiceForm voice,
            FormErrors errors) {
        return new CasePage(
                head,
                reader,
                new Couplet(ASKED, at("11-09T20:41"), ANSWERED, at("11-19T14:20")),
                List.of(clock, SampleClocks.firstMissed(), SampleClocks.verifyMet()),
                new HolderView(HolderView.Kind.UNIT, PUPR, "Bidang Drainase", at("11-11T08:05"), null),
                steps(),
                timeline(false),
                acts,
                List.of(new AccessRow(at("11-17T09:48"), "Kepala Bidang Drainase", "menghubungi pelapor", true)),
                voice,
                head.status().equals("AWAITING_CONFIRMATION") ? at("12-04T16:30") : null,
                null,
                48_213,
                null,
                null,
                errors);
    }

    static List<StepView> steps() {
        return List.of(
                new StepView("received", StepView.State.DONE, at("11-09T20:41"), null, null),
                new StepView("verified", StepView.State.DONE, at("11-10T09:12"), null, null),
                new StepView("accepted", StepView.State.DONE, at("11-11T08:05"), null, PUPR),
                new StepView(
                        "working", StepView.State.NOW, at("11-12T08:30"), null, "Survei pipa bersama PDAM dijadwalkan"),
                new StepView("outcome", StepView.State.AHEAD, null, LocalDate.of(2026, 12, 1), null),
                new StepView("confirmed", StepView.State.AHEAD, null, null, null));
    }

    static List<TimelineEntry> timeline(boolean withNotes) {
        List<TimelineEntry> lines = new ArrayList<>();
        lines.add(line(EntryKind.CITY, "20T11:05", "action-logged", PUPR, "6 petugas, 2 meter kubik sampah diangkat."));
        if (withNotes) {
            lines.add(line(EntryKind.NOTE, "19T16:02", "note-added", "Rahmat", "Regu tambal penuh sampai Jumat."));
        }
        lines.add(line(EntryKind.CITY, "19T14:20", "unit-replied", PUPR + ", Kepala Bidang Drainase", ANSWERED)
                .marked(Badge.of(Tone.LATE, "verdict.first.late", 2)));
        lines.add(line(EntryKind.CITIZEN, "18T15:10", "details-provided", null, "Air mulai naik dari sisi ruko."));
        lines.add(line(EntryKind.CITY, "17T10:00", "details-requested", PUPR, "Dari sisi mana air mulai naik?")
                .marked(Badge.of(Tone.CITIZEN, "verdict.paused")));
        lines.add(line(EntryKind.SYSTEM, "12T08:30", "voice.added", null, null));
        lines.add(line(EntryKind.CITIZEN, "11T19:02", "details-provided", null, null)
                .forgotten());
        lines.add(line(EntryKind.SYSTEM, "10T13:30", "routed-to-unit", "Koordinator", null)
                .told(PUPR));
        lines.add(line(EntryKind.SYSTEM, "10T09:12", "verified", "Koordinator", null));
        lines.add(line(EntryKind.CITIZEN, "09T20:41", "filed", null, ASKED + " Sudah tiga tahun begini."));
        return List.copyOf(lines);
    }

    private static TimelineEntry line(
            EntryKind kind, String when, String name, @Nullable String by, @Nullable String text) {
        String key = name.contains(".") ? "event." + name : "event.complaint." + name;
        return TimelineEntry.of(kind, at("11-" + when), key, by, text, 1);
    }
}
