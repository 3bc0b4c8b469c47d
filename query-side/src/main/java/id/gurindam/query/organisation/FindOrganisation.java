package id.gurindam.query.organisation;

/** The organisation as it was after the event at this position, by what was recorded until then. */
public record FindOrganisation(long position) {}
