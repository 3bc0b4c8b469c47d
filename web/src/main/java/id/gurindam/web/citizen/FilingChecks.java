package id.gurindam.web.citizen;

import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Question;
import java.util.List;
import java.util.regex.Pattern;

/** What must be right on each page of a filing before the next one is asked. */
final class FilingChecks {
    private static final int SHORTEST = 20;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[^\\s@]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,20}[0-9]");

    private FilingChecks() {}

    static FormErrors of(FilingStep step, FilingForm form, List<Question> questions, boolean inCity) {
        return switch (step) {
            case PLACE -> place(form, inCity);
            case SIMILAR -> needed(FormErrors.NONE, form, "sama");
            case CATEGORY -> needed(needed(FormErrors.NONE, form, "jenis"), form, "kategori");
            case DETAILS -> details(form, questions);
            case CONTACT -> contact(form);
            case CHECK -> FormErrors.NONE;
        };
    }

    private static FormErrors place(FilingForm form, boolean inCity) {
        FormErrors errors = needed(FormErrors.NONE, form, "kelurahan");
        return inCity ? errors : errors.and("lat", "wrong.outside");
    }

    private static FormErrors details(FilingForm form, List<Question> questions) {
        FormErrors errors = FormErrors.NONE;
        String text = form.value("uraian").strip();
        if (text.isEmpty()) {
            errors = errors.and("uraian", "wrong.uraian");
        } else if (text.codePointCount(0, text.length()) < SHORTEST) {
            errors = errors.and("uraian", "wrong.uraian.short");
        }
        for (Question question : questions) {
            if (question.required() && form.value(question.field()).isBlank()) {
                errors = errors.and(question.field(), "wrong.question", question.label());
            }
        }
        return errors;
    }

    private static FormErrors contact(FilingForm form) {
        FormErrors errors = needed(FormErrors.NONE, form, "tampil");
        errors = matches(errors, form, "telepon", PHONE, "wrong.phone");
        return matches(errors, form, "email", EMAIL, "wrong.email");
    }

    private static FormErrors matches(FormErrors errors, FilingForm form, String field, Pattern pattern, String key) {
        String value = form.value(field).strip();
        return value.isEmpty() || pattern.matcher(value).matches() ? errors : errors.and(field, key);
    }

    private static FormErrors needed(FormErrors errors, FilingForm form, String field) {
        return form.value(field).isBlank() ? errors.and(field, "wrong." + field) : errors;
    }
}
