package id.gurindam.web.citizen;

import id.gurindam.events.organisation.NoticeKind;
import id.gurindam.query.organisation.Subjects;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.Notice;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.OptionGroup;
import id.gurindam.web.pages.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a filing ask, as the organisation has it: areas, categories, questions and notices. */
final class FilingQuestions {
    private final Naming naming;
    private final boolean english;

    FilingQuestions(Naming naming) {
        this.naming = naming;
        this.english = "en".equals(naming.words().lang());
    }

    List<OptionGroup> areas() {
        return naming.organisation().places().kecamatan().stream()
                .map(kecamatan -> new OptionGroup(
                        "Kec. " + kecamatan.name(),
                        naming.organisation().places().kelurahanOf(kecamatan.code()).stream()
                                .map(k -> Option.of(k.code(), "Kel. " + k.name()))
                                .toList()))
                .toList();
    }

    List<OptionGroup> categories() {
        Subjects subjects = naming.organisation().subjects();
        return subjects.groups().stream()
                .map(group -> new OptionGroup(
                        naming.category(group.code()),
                        subjects.within(group.code()).stream()
                                .map(leaf -> Option.of(leaf.code(), naming.category(leaf.code())))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    List<Question> questions(FilingForm form) {
        Subjects.@Nullable CategoryLine category = category(form);
        return category == null
                ? List.of()
                : category.questions().stream().map(this::question).toList();
    }

    List<Notice> notices(FilingForm form) {
        Subjects.@Nullable CategoryLine category = category(form);
        return category == null
                ? List.of()
                : category.notices().stream()
                        .map(n -> new Notice(n.kind() == NoticeKind.EMERGENCY, english ? n.textEn() : n.textId()))
                        .toList();
    }

    private Subjects.@Nullable CategoryLine category(FilingForm form) {
        return naming.organisation().subjects().categories().get(form.value("kategori"));
    }

    private Question question(id.gurindam.events.organisation.Question q) {
        List<Option> options = q.values() == null
                ? List.of()
                : q.values().stream()
                        .map(c -> Option.of(c.code(), english ? c.labelEn() : c.labelId()))
                        .toList();
        Question.Kind kind = switch (q.datatype()) {
            case "singlevaluelist" -> Question.Kind.ONE;
            case "multivaluelist" -> Question.Kind.MANY;
            case "number" -> Question.Kind.NUMBER;
            case "datetime" -> Question.Kind.WHEN;
            default -> Question.Kind.TEXT;
        };
        return new Question(
                q.code(),
                english ? q.labelEn() : q.labelId(),
                kind,
                q.required(),
                options,
                Boolean.TRUE.equals(q.personal()));
    }
}
