package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One station of a case on its way: when it was reached, or by when it should be. */
public record StepView(
        String step,
        State state,
        @Nullable Instant at,
        @Nullable LocalDate by,
        @Nullable String detail) {
    /** Where a station lies. */
    public enum State {
        /** Behind. */
        DONE,
        /** Here. */
        NOW,
        /** Ahead. */
        AHEAD
    }

    /** The class in the style sheet. */
    public String css() {
        return state == State.AHEAD ? "" : state.name().toLowerCase(Locale.ROOT);
    }
}
