package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A unit of the city began to exist; without a parent it stands on its own, without an area it serves the whole city. */
public record UnitEstablished(
        String unitCode,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String parentCode,
        @Nullable String areaCode,
        String officeHours,
        @Nullable String phone,
        @Nullable Personal reason)
        implements StructureEvent {}
