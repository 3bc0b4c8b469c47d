package id.gurindam.web.pages.model;

/** What kind of answer a field takes. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines. */
    AREA,
    /** Several lines that a program reads too: one thing a line, or JSON. */
    DATA,
    /** One from a long list. */
    SELECT,
    /** Any number from a long list. */
    SEVERAL,
    /** One from a short list, all of it in view. */
    RADIO,
    /** Any number from a list. */
    CHECKS,
    /** One to five. */
    STARS,
    /** A day. */
    DATE,
    /** Files. */
    FILE,
    /** Carried along unseen. */
    HIDDEN
}
