package id.gurindam.events.organisation;

/** What can happen to the categories and to who is first in line for them. */
public sealed interface DutyEvent extends OrganisationEvent
        permits CategoryOpened, CategoryRetired, DutyAssigned, DutyMoved {}
