package id.gurindam.web.pages.model;

import java.util.List;

/** One thing to mend: the field, and the message that says how. */
public record FieldError(String field, String key, List<Object> args) {}
