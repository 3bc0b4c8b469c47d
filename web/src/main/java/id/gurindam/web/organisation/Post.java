package id.gurindam.web.organisation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person in a role, for one unit or for the city, as one answer of a form. */
record Post(String officerRef, String role, @Nullable String unitCode) {
    private static final String BETWEEN = "|";

    /** As the form carries it; neither a role nor the code of a unit has the sign that parts them. */
    String written() {
        return officerRef + BETWEEN + role + BETWEEN + Objects.requireNonNullElse(unitCode, "");
    }

    /** As the form carried it; what is no post names nobody. */
    static Post read(String written) {
        int last = written.lastIndexOf(BETWEEN);
        int first = last < 1 ? -1 : written.lastIndexOf(BETWEEN, last - 1);
        if (first < 0) {
            return new Post("", "", null);
        }
        String unit = written.substring(last + 1);
        return new Post(written.substring(0, first), written.substring(first + 1, last), unit.isEmpty() ? null : unit);
    }
}
