package id.gurindam.events.complaint;

/** How an answer came about. */
public enum ReplyManner {
    /** Written by a person for this case. */
    PERSON,
    /** Taken from a template. */
    TEMPLATE,
    /** Sent by the platform. */
    AUTOMATIC
}
