package id.gurindam.web.pages.gaya;

import static java.util.Map.entry;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.SignInPage;
import id.gurindam.web.pages.model.StartPage;
import id.gurindam.web.pages.model.Tone;
import id.gurindam.web.pages.model.TrackPage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The made-up pages by their names: which template, and what it shows. */
final class Samples {
    /** One page. */
    record Sample(String template, Function<ActForms, Object> page) {}

    /** What the page of an error is given. */
    record Failed(int status, @Nullable String reference, Said problem) {}

    /** Its words. */
    record Said(String title, String remedy) {
        static Said of(ActForms forms, String code) {
            return new Said(forms.words().say(code + ".title"), forms.words().say(code + ".remedy"));
        }
    }

    static final Map<String, Sample> ALL = Map.ofEntries(
            sample("beranda", "beranda", forms -> start()),
            sample("lapor-lokasi", "lapor-lokasi", forms -> SampleFilings.page(FilingStep.PLACE, FormErrors.NONE)),
            sample("lapor-serupa", "lapor-serupa", forms -> SampleFilings.page(FilingStep.SIMILAR, FormErrors.NONE)),
            sample(
                    "lapor-kategori",
                    "lapor-kategori",
                    forms -> SampleFilings.page(FilingStep.CATEGORY, FormErrors.NONE)),
            sample("lapor-uraian", "lapor-uraian", forms -> SampleFilings.page(FilingStep.DETAILS, FormErrors.NONE)),
            sample(
                    "lapor-salah",
                    "lapor-uraian",
                    forms -> SampleFilings.page(FilingStep.DETAILS, SampleFilings.wrong())),
            sample("lapor-kontak", "lapor-kontak", forms -> SampleFilings.page(FilingStep.CONTACT, FormErrors.NONE)),
            sample("lapor-periksa", "lapor-periksa", forms -> SampleFilings.page(FilingStep.CHECK, FormErrors.NONE)),
            sample("tanda-terima", "tanda-terima", forms -> SampleFilings.receipt()),
            sample("lacak", "lacak", forms -> new TrackPage("", false, FormErrors.NONE)),
            sample(
                    "lacak-salah",
                    "lacak",
                    forms -> new TrackPage(SampleCases.CODE, true, FormErrors.of("pin", "wrong.nomatch"))),
            sample("kasus-warga", "kasus-warga", SampleCases::mine),
            sample("kasus-konfirmasi", "kasus-warga", SampleCases::confirm),
            sample("kasus-salah", "kasus-warga", SampleCases::wrong),
            sample("laporan-satu", "kasus-warga", SampleCases::open),
            sample("laporan", "laporan", forms -> SampleOffice.list(true)),
            sample("laporan-kosong", "laporan", forms -> SampleOffice.list(false)),
            sample(
                    "masuk",
                    "masuk",
                    forms -> new SignInPage(true, false, List.of(Option.of("koordinator", "Koordinator")))),
            sample("meja-unit", "meja-unit", forms -> SampleOffice.desk("Dinas PUPR")),
            sample("meja-kosong", "meja-unit", forms -> SampleOffice.emptyDesk()),
            sample("meja-koordinator", "meja-koordinator", forms -> SampleOffice.desk("Koordinator")),
            sample("kasus", "kasus", forms -> SampleOffice.officer(forms, false)),
            sample("kasus-bentrok", "kasus", forms -> SampleOffice.officer(forms, true)),
            sample("perpindahan", "perpindahan", SampleBoard::handovers),
            sample("kejanggalan", "kejanggalan", SampleBoard::oddities),
            sample("jejak", "jejak", forms -> SampleRecords.record()),
            sample("jejak-kasus", "jejak-kasus", forms -> SampleRecords.trail()),
            sample("putar", "putar", forms -> SampleReplays.differing()),
            sample("putar-membaca", "putar", forms -> SampleReplays.reading()),
            sample("menyusun", "menyusun", forms -> SampleReplays.waiting()),
            sample("papan", "papan", forms -> SampleBoards.board(false)),
            sample("papan-dinding", "papan", forms -> SampleBoards.board(true)),
            sample("papan-angka", "papan-angka", forms -> SampleBoards.figure(false)),
            sample("papan-baris", "papan-angka", forms -> SampleBoards.figure(true)),
            sample("organisasi", "organisasi", forms -> SampleRecords.organisation()),
            sample("organisasi-pratinjau", "organisasi", forms -> SampleDecrees.tried()),
            sample("organisasi-berkas", "organisasi", forms -> SampleDecrees.refused()),
            sample("akun", "akun", SampleAccounts::accounts),
            sample("sandi", "sandi", forms -> SampleAccounts.must()),
            sample("sandi-diganti", "sandi", forms -> SampleAccounts.changed()),
            sample("parkir", "parkir", forms -> SampleRecords.parked(true)),
            sample("parkir-kosong", "parkir", forms -> SampleRecords.parked(false)),
            sample("keandalan", "keandalan", forms -> SampleReliability.of(true)),
            sample("keandalan-berhenti", "keandalan", forms -> SampleReliability.of(false)),
            sample("keandalan-jam", "keandalan", forms -> SampleReliability.doubted()),
            sample("andai", "andai", forms -> SampleTimes.draft(false)),
            sample("andai-salah", "andai", forms -> SampleTimes.draft(true)),
            sample("andai-berjalan", "andai-hasil", forms -> SampleTimes.simulation(true)),
            sample("andai-hasil", "andai-hasil", forms -> SampleTimes.simulation(false)),
            sample("laporan-unit", "laporan-unit", forms -> SampleTimes.report(false)),
            sample("laporan-unit-umum", "laporan-unit", forms -> SampleTimes.report(true)),
            sample("waktu", "waktu", forms -> SampleTimes.times()),
            sample("galat", "galat", forms -> new Failed(404, null, Said.of(forms, "CASE_UNKNOWN"))),
            sample("galat-sistem", "galat", forms -> new Failed(500, "7f20-11c4", Said.of(forms, "UNEXPECTED"))));

    private Samples() {}

    static ActForms forms(Wording words) {
        return new ActForms(words, SampleLists::of);
    }

    private static Map.Entry<String, Sample> sample(String name, String template, Function<ActForms, Object> page) {
        return entry(name, new Sample(template, page));
    }

    private static StartPage start() {
        return new StartPage(
                List.of(
                        new StartPage.Figure("91,4 %", "start.figure.ontime", null),
                        new StartPage.Figure("9", "start.figure.median", null),
                        new StartPage.Figure("312", "start.figure.open", null),
                        new StartPage.Figure("17", "start.figure.late", Tone.LATE)),
                SampleClocks.at("11-24T14:05"),
                SampleOffice.rows());
    }
}
