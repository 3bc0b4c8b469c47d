package id.gurindam.query.casefile;

/** For whose eyes a piece of a case is; each sees what those before it see. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** Whoever holds the PIN, and the office. */
    REPORTER,
    /** The office only. */
    OFFICE;

    /** True if a reader of this audience may see a piece meant for that one. */
    public boolean sees(Audience piece) {
        return piece.ordinal() <= ordinal();
    }
}
