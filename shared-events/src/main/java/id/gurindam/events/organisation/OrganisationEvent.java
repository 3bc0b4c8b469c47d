package id.gurindam.events.organisation;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What can happen to the organisation; every change after the first load says why. */
public sealed interface OrganisationEvent extends GurindamEvent
        permits StructureEvent, DutyEvent, StaffEvent, RuleEvent {
    /** The one stream that holds all of it. */
    String STREAM = "organisation";

    /** Why it was changed; null only at the first load of a city. */
    @Nullable
    Personal reason();
}
