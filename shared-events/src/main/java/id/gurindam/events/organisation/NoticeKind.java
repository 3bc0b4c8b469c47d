package id.gurindam.events.organisation;

/** Kinds of notices. */
public enum NoticeKind {
    /** Good to know. */
    INFO,
    /** Call for help first. */
    EMERGENCY,
    /** The matter belongs to somebody outside the city. */
    OUTSIDE
}
