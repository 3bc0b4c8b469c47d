package id.gurindam.events.organisation;

/** To whom a body outside the city belongs. */
public enum BodyLevel {
    /** The state. */
    STATE,
    /** The province. */
    PROVINCE,
    /** A company. */
    COMPANY
}
