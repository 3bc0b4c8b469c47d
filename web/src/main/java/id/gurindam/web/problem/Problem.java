package id.gurindam.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A problem as RFC 9457 has it, with our code, the field to mend, what helps, and a reference that the log knows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String field,
        String remedy,
        String reference) {}
