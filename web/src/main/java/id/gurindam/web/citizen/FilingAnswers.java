package id.gurindam.web.citizen;

import id.gurindam.web.cases.Naming;
import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.FilingPage.Answered;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.Question;
import id.gurindam.web.pages.model.UploadedFile;
import java.util.ArrayList;
import java.util.List;

/** The last page of a filing: everything answered, in the words of the answers. */
final class FilingAnswers {
    private final Naming naming;
    private final FilingQuestions asks;

    FilingAnswers(Naming naming, FilingQuestions asks) {
        this.naming = naming;
        this.asks = asks;
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    List<Answered> of(FilingForm form) {
        List<Answered> all = new ArrayList<>();
        List<String> place = new ArrayList<>();
        if (!form.value("kelurahan").isEmpty()) {
            place.add(naming.area(form.value("kelurahan")));
        }
        add(place, form.value("tempat"));
        if (!form.value("lat").isBlank()) {
            place.add(form.value("lat") + ", " + form.value("lon"));
        }
        all.add(new Answered("filing.name.lokasi", place, FilingStep.PLACE));
        all.add(new Answered("filing.jenis", said("kind.", form.value("jenis")), FilingStep.CATEGORY));
        all.add(new Answered(
                "filing.kategori",
                form.value("kategori").isEmpty() ? List.of() : List.of(naming.category(form.value("kategori"))),
                FilingStep.CATEGORY));
        all.add(new Answered("filing.uraian", words(form.value("uraian")), FilingStep.DETAILS));
        List<String> answers = new ArrayList<>();
        asks.questions(form).forEach(q -> answer(answers, q, form));
        if (!answers.isEmpty()) {
            all.add(new Answered("filing.name.uraian", answers, FilingStep.DETAILS));
        }
        all.add(new Answered(
                "filing.foto",
                form.all("berkas").stream()
                        .flatMap(f -> UploadedFile.read(f).stream())
                        .map(UploadedFile::name)
                        .toList(),
                FilingStep.DETAILS));
        all.add(new Answered("filing.tampil", said("filing.tampil.", form.value("tampil")), FilingStep.CONTACT));
        List<String> contact = new ArrayList<>();
        add(contact, form.value("nama"));
        add(contact, form.value("telepon"));
        add(contact, form.value("email"));
        all.add(new Answered("filing.name.kontak", contact, FilingStep.CONTACT));
        return all;
    }

    private static void answer(List<String> answers, Question question, FilingForm form) {
        List<String> given = form.all(question.field()).stream()
                .filter(v -> !v.isBlank())
                .map(v -> question.options().stream()
                        .filter(o -> o.value().equals(v))
                        .map(Option::label)
                        .findFirst()
                        .orElse(v))
                .toList();
        if (!given.isEmpty()) {
            answers.add(question.label() + " " + String.join(", ", given));
        }
    }

    private List<String> said(String prefix, String code) {
        return code.isEmpty() ? List.of() : List.of(naming.words().say(prefix + code));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static void add(List<String> all, String text) {
        if (!text.isBlank()) {
            all.add(text);
        }
    }
}
