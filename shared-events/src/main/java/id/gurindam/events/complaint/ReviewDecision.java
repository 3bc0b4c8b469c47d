package id.gurindam.events.complaint;

/** What a reviewer found. */
public enum ReviewDecision {
    /** The decision stands. */
    UPHELD,
    /** The case goes back to work. */
    SENT_BACK
}
