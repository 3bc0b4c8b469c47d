package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** One answer to choose, its label already in the reader's language. */
public record Option(String value, String label, @Nullable String hint) {
    /** An answer that explains itself. */
    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
