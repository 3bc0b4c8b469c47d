package id.gurindam.web.pages.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is to be mended on a page, in the order of its fields. */
public record FormErrors(List<FieldError> items) {
    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /** One thing is wrong. */
    public static FormErrors of(String field, String key, Object... args) {
        return new FormErrors(List.of(new FieldError(field, key, List.of(args))));
    }

    /** These and one more. */
    public FormErrors and(String field, String key, Object... args) {
        List<FieldError> more = new ArrayList<>(items);
        more.add(new FieldError(field, key, List.of(args)));
        return new FormErrors(List.copyOf(more));
    }

    /** True if something is wrong. */
    public boolean any() {
        return !items.isEmpty();
    }

    /** What is wrong with this field, or null. */
    public @Nullable FieldError on(String field) {
        return items.stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
