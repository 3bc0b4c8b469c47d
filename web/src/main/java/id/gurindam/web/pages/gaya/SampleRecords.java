package id.gurindam.web.pages.gaya;

import static id.gurindam.web.pages.gaya.SampleClocks.at;

import id.gurindam.web.pages.model.AccessRow;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.FieldType;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.JsonText;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.OrganisationPage;
import id.gurindam.web.pages.model.ParkedPage;
import id.gurindam.web.pages.model.RecordPage;
import id.gurindam.web.pages.model.RecordRow;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.ThenAndNow;
import id.gurindam.web.pages.model.TrailPage;
import java.util.List;

/** A stretch of the record, the organisation, and what was parked. */
final class SampleRecords {
    private SampleRecords() {}

    static RecordPage record() {
        return new RecordPage(
                48_377,
                47_801L,
                null,
                null,
                null,
                List.of(Option.of("complaint", "complaint"), Option.of("organisation", "organisation")),
                rows(),
                "/jejak?posisi=48000",
                "/jejak?posisi=47600",
                rows().getFirst(),
                FormErrors.NONE);
    }

    static TrailPage trail() {
        return new TrailPage(
                SampleCases.head("ACCEPTED", null),
                rows(),
                List.of(new AccessRow(at("11-17T09:48"), "Kepala Bidang Drainase", "menghubungi pelapor", true)),
                List.of(SampleClocks.settle(), SampleClocks.firstMissed()),
                new HolderView(HolderView.Kind.UNIT, SampleCases.PUPR, null, null, null),
                rows().get(2),
                new ThenAndNow(
                        46_880,
                        List.of(
                                new ThenAndNow.Row("Keadaan", "Terverifikasi", "Diterima unit"),
                                new ThenAndNow.Row("Pemegang", "Koordinator", SampleCases.PUPR),
                                new ThenAndNow.Row("Kelas", "Bukan pengawasan", "Bukan pengawasan")),
                        "?pilih=46801",
                        "?pilih=47035"));
    }

    private static List<RecordRow> rows() {
        return List.of(
                row(47_801, "complaint.details-requested", "UNIT_OFFICER", "jam selesai: berjalan → jeda", false),
                row(
                        47_035,
                        "complaint.routing-accepted-by-unit",
                        "UNIT_OFFICER",
                        "pemegang: Koordinator → PUPR",
                        false),
                row(46_880, "complaint.verified", "COORDINATOR", "kelas: – → bukan pengawasan", false),
                row(46_801, "complaint.filed", "CITIZEN", "teks terkunci", true));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private static RecordRow row(long position, String name, String role, String what, boolean erased) {
        String payload = """
                {
                  "complaintId" : "01JD8Q3M",
                  "unitCode" : "124",
                  "question" : {"$sealed" : "AAECAwQFBgcICQoLDA0ODw"}
                }""";
        String metadata = """
                {
                  "actor" : { "ref" : "p-7f20", "role" : "UNIT_OFFICER" },
                  "ruleVersion" : 1
                }""";
        return new RecordRow(
                position,
                name,
                1,
                "complaint",
                "01JD8Q3M4V",
                3,
                "5b1c9f0e-2f6b-4b7a-9d1c-0b1f6a5f3c11",
                SampleCases.CODE,
                at("11-17T10:00"),
                at("11-17T10:00"),
                role,
                role.equals("CITIZEN") ? null : "Dinas PUPR",
                what,
                "R1 · K1",
                JsonText.of(payload),
                JsonText.of(metadata),
                erased);
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    static OrganisationPage organisation() {
        List<FieldSpec> rename = List.of(
                FieldSpec.required("unitCode", FieldType.SELECT).from(SampleLists.units()),
                FieldSpec.required("name", FieldType.TEXT),
                FieldSpec.required("shortName", FieldType.TEXT),
                FieldSpec.required("reason", FieldType.AREA));
        List<FieldSpec> abolish = List.of(
                FieldSpec.required("unitCode", FieldType.SELECT).from(SampleLists.units()),
                FieldSpec.required("reason", FieldType.AREA));
        return new OrganisationPage(
                "units",
                List.of(
                        new Tab("organisation.units", "/organisasi", 59, true),
                        new Tab("organisation.categories", "/organisasi/categories", 129, false),
                        new Tab("organisation.calendars", "/organisasi/calendars", 4, false)),
                List.of(table()),
                List.of(
                        new ActForm(
                                "rename-unit",
                                "/organisasi/units/rename-unit",
                                rename,
                                ActForm.Weight.OTHER,
                                "k-1",
                                null,
                                false),
                        new ActForm(
                                "abolish-unit",
                                "/organisasi/units/abolish-unit",
                                abolish,
                                ActForm.Weight.FINAL,
                                "k-2",
                                null,
                                false)),
                212,
                "done.act",
                false,
                FormErrors.NONE,
                null);
    }

    private static TableView table() {
        return new TableView(
                "Unit kerja",
                List.of("column.code", "column.name", "column.short", "column.since"),
                List.of(
                        unit("124", "Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR", false),
                        unit("116", "Dinas Perhubungan", "Dishub", false),
                        unit("130", "Dinas Pasar", "Pasar", true)));
    }

    private static TableView.Row unit(String code, String name, String brief, boolean retired) {
        return new TableView.Row(
                List.of(
                        TableView.Cell.code(code),
                        TableView.Cell.of(name),
                        TableView.Cell.of(brief),
                        TableView.Cell.of("24 Nov 2025")),
                retired);
    }

    static ParkedPage parked(boolean any) {
        ParkedPage.Row row = new ParkedPage.Row(
                "desk",
                47_801,
                "complaint.details-requested",
                SampleCases.CODE,
                at("11-24T11:00"),
                3,
                "IllegalStateException",
                "/parkir/desk/47801",
                "k-1");
        return new ParkedPage(
                List.of(
                        new ParkedPage.View("case", 48_377, 48_377, 0, rebuild(any), "/parkir/case", "k1"),
                        new ParkedPage.View("desk", 48_377, 48_377, any ? 1 : 0, null, "/parkir/desk", "k2")),
                any ? List.of(row) : List.of(),
                null,
                null,
                FormErrors.NONE);
    }

    private static ParkedPage.Rebuild rebuild(boolean reading) {
        return new ParkedPage.Rebuild(
                reading ? "READING" : "DIFFERENT", 21_300, 48_377, 14, reading ? null : "case 01a2, status");
    }
}
