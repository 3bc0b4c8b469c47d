package id.gurindam.events.complaint;

/** Who may see what of a case (design 3). */
public enum Visibility {
    /** The text is published masked; the name never without consent. */
    NAMED,
    /** As NAMED, and the unit never learns who it is. */
    ANONYMOUS,
    /** The public sees nothing; the code without the PIN answers like an unknown code. */
    SECRET
}
