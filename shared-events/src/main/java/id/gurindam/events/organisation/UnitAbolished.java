package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A unit ceased to exist; before that every duty had left it. */
public record UnitAbolished(String unitCode, @Nullable Personal reason) implements StructureEvent {}
