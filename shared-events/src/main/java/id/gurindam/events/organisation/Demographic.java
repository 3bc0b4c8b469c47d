package id.gurindam.events.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is asked about the person who answers a survey. */
public record Demographic(
        String code,
        String labelId,
        String labelEn,
        boolean required,
        List<Choice> values,
        @Nullable String source) {}
