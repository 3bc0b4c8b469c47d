package id.gurindam.web.staff;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.organisation.Question;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.organisation.Subjects;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.Telling;
import id.gurindam.web.pages.model.Fact;
import id.gurindam.web.pages.model.FileView;
import id.gurindam.web.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a case beside its story: facts, answers and files, as far as they were revealed. */
final class OfficerFacts {
    private final CaseView view;
    private final Naming naming;
    private final String erased;

    /** Of this case; erased stands for what was destroyed. */
    OfficerFacts(CaseView view, Naming naming, String erased) {
        this.view = view;
        this.naming = naming;
        this.erased = erased;
    }

    /** The facts, in the order of the page. */
    List<Fact> facts(OfficerNames officers, Caller caller) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("fact.filedAt", naming.words().when(view.filedAt())));
        facts.add(new Fact("fact.channel", say("channel.", view.channel().name())));
        facts.add(new Fact("fact.filedBy", say("filedBy.", view.filedBy().name())));
        facts.add(new Fact("fact.kind", say("kind.", view.kind().name())));
        if (view.classification() != null) {
            facts.add(new Fact(
                    "fact.classification", say("choice.", view.classification().name())));
        }
        facts.add(
                new Fact("fact.visibility", say("visibility.", view.visibility().name())));
        String ref = view.officerRef();
        if (ref != null) {
            facts.add(new Fact("fact.officer", officers.of(ref, caller, naming)));
        }
        if (!view.accused().units().isEmpty()) {
            String units = view.accused().units().stream().map(naming::unit).collect(Collectors.joining(", "));
            facts.add(new Fact("fact.accused", units));
        }
        CaseView.Original original = view.original();
        if (original != null) {
            add(facts, "fact.place", original.placeWords());
            add(facts, "fact.point", original.exactPlace());
        }
        return List.copyOf(facts);
    }

    /** What the reporter wrote, if it was revealed. */
    @Nullable
    String narrative() {
        CaseView.Original original = view.original();
        return original == null ? null : shown(original.narrative());
    }

    /** What anybody reads. */
    @Nullable
    String published() {
        return view.publishedText() == null ? null : shown(view.publishedText());
    }

    /** The answers to the questions of the category, if they were revealed. */
    List<Fact> answers() {
        CaseView.Original original = view.original();
        return original == null
                ? List.of()
                : original.answers().stream().map(this::answer).toList();
    }

    /** The files of the filing, as far as they may be seen. */
    List<FileView> files(Telling telling) {
        CaseView.Original original = view.original();
        List<FileRef> files = original == null ? view.files() : original.files();
        return files.stream().map(telling::file).toList();
    }

    private Fact answer(CaseView.AnswerView answer) {
        boolean english = "en".equals(naming.words().lang());
        Subjects.@Nullable CategoryLine category =
                naming.organisation().subjects().categories().get(view.categoryCode());
        List<Question> asked = category == null ? List.of() : category.questions();
        var question = asked.stream()
                .filter(q -> q.code().equals(answer.questionCode()))
                .findFirst();
        String label = question.map(q -> english ? q.labelEn() : q.labelId()).orElse(answer.questionCode());
        Stream<String> chosen = answer.choices().stream()
                .map(code -> question.stream()
                        .flatMap(
                                q -> Objects.requireNonNullElse(
                                        q.values(), List.<id.gurindam.events.organisation.Choice>of())
                                        .stream())
                        .filter(choice -> choice.code().equals(code))
                        .map(choice -> english ? choice.labelEn() : choice.labelId())
                        .findFirst()
                        .orElse(code));
        String words = answer.words();
        return new Fact(
                label,
                Stream.concat(chosen, Stream.ofNullable(words == null ? null : shown(words)))
                        .collect(Collectors.joining(", ")));
    }

    private void add(List<Fact> facts, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            facts.add(new Fact(key, shown(words)));
        }
    }

    private String shown(String text) {
        return CaseView.ERASED.equals(text) ? erased : text;
    }

    private String say(String prefix, String code) {
        return naming.words().first(prefix + code, code);
    }
}
