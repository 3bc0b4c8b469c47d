package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A unit became first in line for a category, in one kelurahan or (without a kelurahanCode) wherever no kelurahan has a unit of its own for it. */
public record DutyAssigned(
        String categoryCode,
        @Nullable String kelurahanCode,
        String unitCode,
        @Nullable Personal reason) implements DutyEvent {}
