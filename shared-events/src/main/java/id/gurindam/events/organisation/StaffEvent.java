package id.gurindam.events.organisation;

/** What can happen to the people of the office. */
public sealed interface StaffEvent extends OrganisationEvent permits OfficerAppointed, OfficerReleased, BackupNamed {}
