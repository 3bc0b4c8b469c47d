package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A kecamatan or kelurahan got its code and rough outline; a point is never refused because of its box. */
public record AreaDrawn(
        String areaCode,
        AreaLevel level,
        String name,
        @Nullable String parentCode,
        Point centre,
        Box box,
        @Nullable Integer population,
        @Nullable Personal reason)
        implements StructureEvent {}
