package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A unit goes by another name from now on; its code and its duties stay. */
public record UnitRenamed(
        String unitCode,
        String name,
        String shortName,
        @Nullable Personal reason) implements StructureEvent {}
