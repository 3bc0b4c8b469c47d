package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A duty went from one unit to another; cases already routed stay where they are until they are transferred. */
public record DutyMoved(
        String categoryCode,
        @Nullable String kelurahanCode,
        String fromUnit,
        String toUnit,
        @Nullable String decree,
        @Nullable Personal reason)
        implements DutyEvent {}
