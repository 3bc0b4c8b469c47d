package id.gurindam.web.organisation;

import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldError;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.problem.Diagnoses;
import id.gurindam.web.problem.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a refused change which field of its form is to be mended. */
final class ChangeErrors {
    private static final Set<String> MOVED_ON = Set.of("STALE", "LOST_RACE");
    private static final Set<Integer> MENDED_BY_THE_READER = Set.of(400, 404, 409, 422);

    private ChangeErrors() {}

    /** Somebody else was quicker. */
    static boolean movedOn(Throwable why) {
        return MOVED_ON.contains(Diagnoses.of(why).code());
    }

    /** Whoever filled in the form can mend it. */
    static boolean isTheirs(Throwable why) {
        return why instanceof Unreadable
                || MENDED_BY_THE_READER.contains(Diagnoses.of(why).status());
    }

    /** What must be written and is not. */
    static FormErrors missing(ActForm form, Map<String, List<String>> sent, Wording words) {
        FormErrors errors = FormErrors.NONE;
        for (FieldSpec field : form.fields()) {
            boolean blank = sent.getOrDefault(field.name(), List.of()).stream().allMatch(String::isBlank);
            if (field.required() && blank) {
                String label = words.first("field." + form.act() + "." + field.name(), "field." + field.name());
                errors = errors.and(field.name(), "organisation.missing", label);
            }
        }
        return errors;
    }

    /** What is wrong, by the fields of the form; what is deep in a field is said with its path. */
    static FormErrors of(String word, Throwable why, Wording words) {
        if (why instanceof Unreadable unreadable) {
            return new FormErrors(List.of(unreadable.error()));
        }
        Diagnosis diagnosis = Diagnoses.of(why);
        String path = Objects.requireNonNullElse(diagnosis.field(), "");
        String part = path.split("[.\\[]", 2)[0];
        String field = ChangeForms.fieldOf(word, part);
        String refusal = "refusal." + diagnosis.code();
        if (path.equals(part)) {
            return FormErrors.of(field, refusal);
        }
        return FormErrors.of(
                field, "organisation.within", path, words.error(new FieldError(field, refusal, List.of())));
    }

    /** The same for the whole page, where each form has the name of its change before its fields. */
    static FormErrors onPage(ActForm form, FormErrors errors) {
        Set<String> fields = form.fields().stream().map(FieldSpec::name).collect(Collectors.toSet());
        fields.add(DecreeFile.FIELD);
        return new FormErrors(errors.items().stream()
                .map(error -> new FieldError(
                        fields.contains(error.field()) ? form.act() + "-" + error.field() : "",
                        error.key(),
                        error.args()))
                .toList());
    }
}
