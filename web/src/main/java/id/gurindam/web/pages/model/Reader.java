package id.gurindam.web.pages.model;

/** Who looks at a case. */
public enum Reader {
    /** Anybody. */
    PUBLIC,
    /** The reporter, with the PIN. */
    REPORTER,
    /** An officer. */
    OFFICER
}
