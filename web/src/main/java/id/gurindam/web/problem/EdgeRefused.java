package id.gurindam.web.problem;

import org.jspecify.annotations.Nullable;

/** The edge refused a request; nothing happened, not even half. */
public final class EdgeRefused extends RuntimeException {
    private final EdgeRefusal refusal;
    private final @Nullable String field;
    private final @Nullable String place;
    private final @Nullable Long retryAfter;

    EdgeRefused(EdgeRefusal refusal, @Nullable String field, @Nullable String place, @Nullable Long retryAfter) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.place = place;
        this.retryAfter = retryAfter;
    }

    /** Why. */
    public EdgeRefusal refusal() {
        return refusal;
    }

    /** The field, parameter or header to mend, or null. */
    public @Nullable String field() {
        return field;
    }

    /** Where in the body it is, as "line:column", or null. */
    @Nullable
    String place() {
        return place;
    }

    /** After how many seconds another try makes sense, or null. */
    public @Nullable Long retryAfter() {
        return retryAfter;
    }
}
