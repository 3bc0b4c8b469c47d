package id.gurindam.web.pages.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The six questions of a filing, in the order they are asked. */
public enum FilingStep {
    /** Where. */
    PLACE("lokasi"),
    /** Is it one that is known already. */
    SIMILAR("serupa"),
    /** What kind of thing. */
    CATEGORY("kategori"),
    /** What happened. */
    DETAILS("uraian"),
    /** Who speaks, and who may know. */
    CONTACT("kontak"),
    /** Is all of it right. */
    CHECK("periksa");

    private final String slug;

    FilingStep(String slug) {
        this.slug = slug;
    }

    /** The word in the form. */
    public String slug() {
        return slug;
    }

    /** Which one it is, from one. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step of this word, the first one if there is none. */
    public static FilingStep of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(step -> step.slug.equals(slug))
                .findFirst()
                .orElse(PLACE);
    }

    /** The one before, or itself. */
    public FilingStep before() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** The one after, or itself. */
    public FilingStep after() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }
}
