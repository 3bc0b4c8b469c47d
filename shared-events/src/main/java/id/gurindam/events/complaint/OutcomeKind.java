package id.gurindam.events.complaint;

/** What a unit says that it reached. */
public enum OutcomeKind {
    /** The matter was put right; evidence belongs to it. */
    RESOLVED,
    /** What was asked was answered. */
    ANSWERED,
    /** The unit cannot act, on a ground from the list; "not ours" is no such ground. */
    CANNOT_ACT
}
