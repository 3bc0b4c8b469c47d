package id.gurindam.events.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is asked about a complaint in a category; personal marks answers that may tell who somebody is. */
public record Question(
        String code,
        String labelId,
        String labelEn,
        String datatype,
        boolean required,
        @Nullable List<Choice> values,
        @Nullable Boolean personal) {}
