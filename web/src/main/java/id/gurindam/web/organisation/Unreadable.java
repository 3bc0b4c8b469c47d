package id.gurindam.web.organisation;

import id.gurindam.web.pages.model.FieldError;
import java.util.List;

/** A field of a form that says nothing that could be meant; the message tells where. */
final class Unreadable extends RuntimeException {
    private final transient FieldError error;

    Unreadable(String field, String key, Object... args) {
        super(field, null, false, false);
        this.error = new FieldError(field, key, List.of(args));
    }

    /** What is to be mended. */
    FieldError error() {
        return error;
    }
}
