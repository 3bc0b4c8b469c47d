package id.gurindam.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is the matter with a request: status and code, the field to mend, the place in the body, and headers that say more. */
public record Diagnosis(
        int status,
        String code,
        @Nullable String field,
        @Nullable String place,
        Map<String, String> headers) {

    static Diagnosis of(EdgeRefusal refusal) {
        return new Diagnosis(refusal.status(), refusal.name(), null, null, Map.of());
    }

    static Diagnosis of(EdgeRefusal refusal, @Nullable String field) {
        return new Diagnosis(refusal.status(), refusal.name(), field, null, Map.of());
    }

    Diagnosis at(@Nullable String where) {
        return new Diagnosis(status, code, field, where, headers);
    }

    Diagnosis with(String header, String value) {
        return new Diagnosis(status, code, field, place, Map.of(header, value));
    }

    /** True if the fault is ours. */
    public boolean ours() {
        return status >= 500;
    }
}
