package id.gurindam.web.pages.gaya;

import static id.gurindam.web.pages.gaya.SampleClocks.at;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.AccessRow;
import id.gurindam.web.pages.model.ActElsewhere;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.DeskGroup;
import id.gurindam.web.pages.model.DeskPage;
import id.gurindam.web.pages.model.DeskPick;
import id.gurindam.web.pages.model.DeskRow;
import id.gurindam.web.pages.model.Fact;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.ListPage;
import id.gurindam.web.pages.model.OfficerCasePage;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A desk, a case as its officer sees it, and the public list. */
final class SampleOffice {
    private static final String EXAMPLE = "TPI-8NCE-2PV6";

    private SampleOffice() {}

    static DeskPage desk(String name) {
        return new DeskPage(name, 38, at("11-24T14:05"), tabs(), "", groups(), pick(), "?sesudah=c18", null, 2);
    }

    static DeskPage emptyDesk() {
        return new DeskPage(
                "Kecamatan Bukit Bestari", 0, at("11-24T14:05"), tabs(), "", List.of(), null, null, null, 0);
    }

    private static List<Tab> tabs() {
        return List.of(
                new Tab("desk.tab.all", "/meja", 38, true),
                new Tab("desk.tab.mine", "/meja?saring=mine", 9, false),
                new Tab("desk.tab.unassigned", "/meja?saring=unassigned", 4, false),
                new Tab("desk.tab.disputed", "/meja?saring=disputed", 2, false));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private static List<DeskGroup> groups() {
        return List.of(
                new DeskGroup(
                        "desk.group.late",
                        List.of(),
                        3,
                        List.of(
                                row(
                                        "TPI-4WQ1-8JHC",
                                        "Jalan amblas depan SDN 005",
                                        "Kemboja",
                                        SampleClocks.settleLate(),
                                        null),
                                row(
                                        "TPI-6RBD-3XK9",
                                        "Parit tersumbat, air masuk rumah",
                                        "Kampung Bulang",
                                        SampleClocks.settleLate(),
                                        "Rahmat"))),
                new DeskGroup(
                        "desk.group.today",
                        List.of("16.00"),
                        1,
                        List.of(row(
                                EXAMPLE,
                                "Jalan berlubang simpang Kota Piring",
                                "Kota Piring",
                                SampleClocks.firstSoon(),
                                "Hendra"))),
                new DeskGroup(
                        "desk.group.later",
                        List.of(),
                        21,
                        List.of(row(
                                SampleCases.CODE,
                                "Banjir di simpang Anggrek Merah",
                                "Kampung Bulang",
                                SampleClocks.settle(),
                                "Rahmat"))),
                new DeskGroup(
                        "desk.group.waiting",
                        List.of(),
                        2,
                        List.of(
                                row(
                                        "TPI-8BTV-5NC2",
                                        "Drainase perumahan Permata",
                                        "Air Raja",
                                        SampleClocks.settlePaused(),
                                        "Hendra"),
                                row(
                                        "TPI-3QGW-7DZ4",
                                        "Jalan retak, status jalan diperiksa",
                                        "Senggarang",
                                        SampleClocks.heldByOthers(),
                                        null))));
    }

    private static DeskRow row(String code, String title, String area, ClockView clock, @Nullable String who) {
        return new DeskRow(
                code, title, area, "IN_PROGRESS", clock, 11, who, code.equals(EXAMPLE), area.equals("Senggarang"));
    }

    private static DeskPick pick() {
        return new DeskPick(
                SampleCases.head("ACCEPTED", null),
                "Jalan berlubang dekat simpang Kota Piring, kemarin ibu-ibu jatuh dari motor.",
                List.of(SampleClocks.firstSoon(), SampleClocks.settle()),
                List.of("reply", "log-action", "return-routing"),
                SampleFilings.similar().subList(1, 2),
                SampleCases.timeline(true).subList(0, 4));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    static OfficerCasePage officer(ActForms forms, boolean conflict) {
        ActForm reply = form(forms, "reply", true);
        OfficerCasePage.Conflict changed =
                new OfficerCasePage.Conflict("Rahmat", at("11-24T13:58"), "event.complaint.action-logged");
        return new OfficerCasePage(
                SampleCases.head("ACCEPTED", Badge.of(Tone.SOON, "verdict.DUE_SOON")),
                List.of(
                        new Fact("fact.channel", "WhatsApp"),
                        new Fact("fact.filedBy", "warga"),
                        new Fact("fact.classification", "Pengaduan biasa"),
                        new Fact("fact.officer", "Rahmat")),
                conflict ? null : SampleCases.ASKED,
                SampleCases.ASKED,
                List.of(new Fact("Setinggi apa airnya?", "Lutut")),
                List.of(),
                List.of(SampleClocks.firstSoon(), SampleClocks.settle(), SampleClocks.verifyMet()),
                new HolderView(HolderView.Kind.UNIT, SampleCases.PUPR, "Bidang Drainase", at("11-11T08:05"), null),
                SampleCases.steps(),
                SampleCases.timeline(true),
                List.of(
                        reply,
                        form(forms, "log-action", true),
                        form(forms, "claim-outcome", false),
                        form(forms, "return-routing", false),
                        form(forms, "note", false),
                        form(forms, "tell-extension", false)),
                List.of(
                        new ActElsewhere("close-with-objection", List.of("UNIT_HEAD"), "disputed"),
                        new ActElsewhere("transfer", List.of("COORDINATOR"), "accepted")),
                forms.of("reveal-identity", "/kasus/" + SampleCases.CODE, false, "k-2", "e-12"),
                conflict ? forms.of("reveal-original", "/kasus/" + SampleCases.CODE, false, "k-3", "e-12") : null,
                conflict
                        ? new OfficerCasePage.Identity("Budi Santoso", null, "0812-0000-0001", "menghubungi pelapor")
                        : null,
                SampleFilings.similar().subList(1, 2),
                List.of(new AccessRow(at("11-17T09:48"), "Kepala Bidang Drainase", "menghubungi pelapor", true)),
                conflict ? changed : null,
                48_213,
                null,
                conflict ? null : "done.act",
                FormErrors.NONE,
                SampleBoard.lane());
    }

    private static ActForm form(ActForms forms, String act, boolean first) {
        return forms.of(act, "/kasus/" + SampleCases.CODE, first, "k-" + act, "e-12");
    }

    static ListPage list(boolean found) {
        return new ListPage(
                found ? "" : "lampu",
                List.of(
                        new ListPage.Filter("status", List.of(Option.of("RECEIVED", "Diterima")), ""),
                        new ListPage.Filter("unit", SampleLists.units(), ""),
                        new ListPage.Filter("kelurahan", SampleLists.areas(), found ? "" : "21.72.02.1003")),
                found ? rows() : List.of(),
                !found,
                found ? "/laporan?sesudah=c20" : null,
                at("11-24T14:05"));
    }

    static List<ListPage.Row> rows() {
        return List.of(
                listed(
                        "TPI-5TJA-4CZ8",
                        "Gang Seraya gelap tiap malam",
                        "IN_PROGRESS",
                        Badge.of(Tone.LATE, "verdict.OVERDUE")),
                listed("TPI-0KXR-9BN4", null, "RECEIVED", null),
                listed("TPI-9EWM-1RK3", "Lampu taman mati", "LAPSED", null),
                listed("TPI-2VHP-6XG7", "Gorong-gorong roboh", "CONFIRMED", null),
                listed("TPI-4DNB-8WQ5", "Pagar jembatan patah", "DISPUTED", Badge.of(Tone.ONTIME, "verdict.ON_TIME")));
    }

    private static ListPage.Row listed(String code, @Nullable String title, String status, @Nullable Badge verdict) {
        return new ListPage.Row(
                code, title, "Penerangan jalan", "Sei Jang", status, "Dinas Perkim", 12, at("11-20T09:00"), verdict);
    }
}
