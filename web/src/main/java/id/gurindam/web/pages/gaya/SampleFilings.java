package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.FilingPage;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Notice;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.OptionGroup;
import id.gurindam.web.pages.model.Question;
import id.gurindam.web.pages.model.ReceiptPage;
import id.gurindam.web.pages.model.SimilarCase;
import id.gurindam.web.pages.model.Tone;
import id.gurindam.web.pages.model.UploadedFile;
import java.util.List;
import java.util.Map;

/** The six questions of a filing, half answered, and their receipt. */
final class SampleFilings {
    private SampleFilings() {}

    static FilingPage page(FilingStep step, FormErrors errors) {
        return new FilingPage(
                step,
                form(step),
                errors,
                List.of(
                        new OptionGroup("Tanjungpinang Timur", SampleLists.areas()),
                        new OptionGroup("Bukit Bestari", List.of(Option.of("21.72.04.1003", "Sei Jang")))),
                similar(),
                categories(),
                questions(),
                List.of(new Notice(
                        true, "Bila ada orang terluka atau bahaya sedang terjadi, hubungi dahulu layanan darurat.")),
                List.of(new UploadedFile("a".repeat(64), "image/jpeg", 1_240_000, "parit.jpg")),
                answered(),
                false);
    }

    static FormErrors wrong() {
        return FormErrors.of("uraian", "wrong.uraian.short").and("jawab.tinggi-air", "wrong.option");
    }

    static ReceiptPage receipt() {
        return new ReceiptPage(
                SampleCases.CODE,
                "4QWK 7M2D ZR9T",
                SampleClocks.at("11-09T20:41"),
                SampleClocks.at("11-13T16:30"),
                "NAMED",
                46_801,
                false);
    }

    private static FilingForm form(FilingStep step) {
        FilingForm form = new FilingForm(Map.of(
                "kelurahan", List.of("21.72.02.1002"),
                "tempat", List.of("Simpang Anggrek Merah"),
                "kunci", List.of("0d4e")));
        return step == FilingStep.DETAILS ? form.with("uraian", List.of("banjir lagi")) : form;
    }

    static List<SimilarCase> similar() {
        return List.of(
                new SimilarCase(
                        SampleCases.CODE,
                        "Banjir di simpang Anggrek Merah",
                        40,
                        24,
                        "IN_PROGRESS",
                        "Dinas PUPR",
                        Badge.of(Tone.ONTIME, "verdict.ON_TIME")),
                new SimilarCase(
                        "TPI-6RBD-3XK9",
                        "Parit tersumbat depan ruko Batu 5",
                        120,
                        3,
                        "AWAITING_DETAILS",
                        "Dinas PUPR",
                        null),
                new SimilarCase(
                        "TPI-3YHT-5DQW",
                        "Lampu jalan mati dekat jembatan",
                        210,
                        7,
                        "IN_PROGRESS",
                        "Dinas Perhubungan",
                        Badge.of(Tone.LATE, "verdict.late.days", 2)));
    }

    private static List<OptionGroup> categories() {
        return List.of(
                new OptionGroup(
                        "Drainase & banjir",
                        List.of(
                                Option.of("drainase.banjir", "Banjir atau genangan"),
                                Option.of("drainase.tersumbat", "Parit atau drainase tersumbat"))),
                new OptionGroup("Penerangan jalan (PJU)", List.of(Option.of("pju.mati", "Lampu jalan mati"))),
                new OptionGroup("Persampahan & pelantar", List.of(Option.of("sampah.liar", "Tumpukan sampah liar"))));
    }

    private static List<Question> questions() {
        List<Option> depths = List.of(
                Option.of("mata-kaki", "Mata kaki"),
                Option.of("lutut", "Lutut"),
                Option.of("pinggang", "Pinggang atau lebih"));
        return List.of(
                new Question("tinggi-air", "Setinggi apa airnya?", Question.Kind.ONE, true, depths, false),
                new Question("waktu", "Kapan kejadiannya?", Question.Kind.WHEN, false, List.of(), false));
    }

    private static List<FilingPage.Answered> answered() {
        return List.of(
                new FilingPage.Answered(
                        "answered.tempat", List.of("Simpang Anggrek Merah", "Kel. Kampung Bulang"), FilingStep.PLACE),
                new FilingPage.Answered("answered.jenis", List.of("Pengaduan"), FilingStep.CATEGORY),
                new FilingPage.Answered("answered.kategori", List.of("Banjir atau genangan"), FilingStep.CATEGORY),
                new FilingPage.Answered("answered.uraian", List.of(SampleCases.ASKED), FilingStep.DETAILS),
                new FilingPage.Answered("answered.berkas", List.of("parit.jpg, 1,2 MB"), FilingStep.DETAILS),
                new FilingPage.Answered("answered.tampil", List.of("Petugas yang mengerjakan"), FilingStep.CONTACT),
                new FilingPage.Answered("answered.kontak", List.of(), FilingStep.CONTACT));
    }
}
