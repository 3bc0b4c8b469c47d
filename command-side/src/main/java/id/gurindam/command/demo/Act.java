package id.gurindam.command.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One act of a story as it is told: its word (design 7), who does it, how many working days after receipt, and its details. */
record Act(String name, String by, double after, Map<String, String> details) {
    static final String UNIT = "unit";
    static final String FROM_UNIT = "fromUnit";
    static final String TEXT = "text";
    static final String KIND = "kind";
    static final String GROUND = "ground";
    static final String CLASS = "classification";
    static final String RATING = "rating";
    static final String INTO = "into";
    static final String BODY = "body";
    static final String LEVEL = "level";
    static final String NEW_DATE = "newDateWorkingDays";
    static final String OFFICER = "officer";
    static final String CODE = "code";

    static Act of(String by, String name, double after) {
        return new Act(name, by, after, Map.of());
    }

    Act with(String detail, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(detail, value);
        return new Act(name, by, after, more);
    }

    @Nullable
    String get(String detail) {
        return details.get(detail);
    }

    String need(String detail) {
        return Objects.requireNonNull(details.get(detail), () -> name + " says no " + detail);
    }

    String or(String detail, String otherwise) {
        return details.getOrDefault(detail, otherwise);
    }

    boolean byReporter() {
        return by.equals("warga");
    }

    boolean byTimer() {
        return by.equals("timer");
    }
}
