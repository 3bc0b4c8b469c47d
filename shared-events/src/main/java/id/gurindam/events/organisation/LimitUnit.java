package id.gurindam.events.organisation;

/** In what a limit is counted. */
public enum LimitUnit {
    /** Working days. */
    WORKING_DAYS,
    /** Days, free or not. */
    CALENDAR_DAYS,
    /** Hours by the clock. */
    HOURS
}
