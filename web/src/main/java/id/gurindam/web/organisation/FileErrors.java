package id.gurindam.web.organisation;

import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FieldError;
import id.gurindam.web.pages.model.FormErrors;
import java.util.List;

/** What is wrong with a file stands where the file is chosen, whatever part of it is meant. */
final class FileErrors {
    private FileErrors() {}

    static FormErrors onFile(FormErrors errors, Wording words) {
        return new FormErrors(
                errors.items().stream().map(error -> onFile(error, words)).toList());
    }

    private static FieldError onFile(FieldError error, Wording words) {
        return error.field().equals(DecreeFile.FIELD)
                ? error
                : new FieldError(DecreeFile.FIELD, "organisation.within", List.of(error.field(), words.error(error)));
    }
}
