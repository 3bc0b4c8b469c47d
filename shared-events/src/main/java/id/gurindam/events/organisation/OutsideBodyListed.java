package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body outside the city was put on the list of those to whom cases are passed on; likelyFor names the categories where that is likely. */
public record OutsideBodyListed(
        String bodyCode,
        String name,
        String shortName,
        BodyLevel level,
        List<String> likelyFor,
        @Nullable String contact,
        @Nullable Personal reason)
        implements StructureEvent {}
