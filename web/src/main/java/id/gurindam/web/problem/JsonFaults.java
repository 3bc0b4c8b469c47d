package id.gurindam.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, told by its field or, where it is no JSON at all, by line and column. */
final class JsonFaults {
    private static final int LONGEST_NAME = 120;

    private JsonFaults() {}

    static Diagnosis of(JacksonException fault) {
        String field = field(fault.getPath());
        return switch (fault) {
            case StreamConstraintsException _ -> Diagnosis.of(EdgeRefusal.BODY_TOO_LARGE);
            case StreamReadException _ ->
                Diagnosis.of(EdgeRefusal.BODY_NOT_JSON).at(place(fault.getLocation()));
            case UnrecognizedPropertyException _ -> Diagnosis.of(EdgeRefusal.FIELD_UNKNOWN, field);
            case InvalidNullException _ -> Diagnosis.of(EdgeRefusal.FIELD_MISSING, field);
            default -> mismatch(fault, field);
        };
    }

    private static Diagnosis mismatch(JacksonException fault, @Nullable String field) {
        if (field == null) {
            return Diagnosis.of(EdgeRefusal.BODY_MALFORMED).at(place(fault.getLocation()));
        }
        boolean absent = fault.getOriginalMessage().startsWith("Missing required creator property");
        return Diagnosis.of(absent ? EdgeRefusal.FIELD_MISSING : EdgeRefusal.FIELD_MALFORMED, field);
    }

    private static @Nullable String field(List<JacksonException.Reference> path) {
        StringBuilder name = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        if (name.isEmpty()) {
            return null;
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name.toString();
    }

    private static @Nullable String place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? null : at.getLineNr() + ":" + at.getColumnNr();
    }
}
