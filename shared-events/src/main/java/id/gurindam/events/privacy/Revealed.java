package id.gurindam.events.privacy;

/** What was shown. */
public enum Revealed {
    /** Name and contact. */
    IDENTITY,
    /** The text as written, exact place and files. */
    ORIGINAL,
    /** Both of them. */
    BOTH
}
