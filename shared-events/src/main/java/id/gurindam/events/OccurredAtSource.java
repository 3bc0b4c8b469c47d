package id.gurindam.events;

/** Whose word the time of an event is. */
public enum OccurredAtSource {
    /** Our clock. */
    SERVER,
    /** Said by somebody. */
    CLAIMED,
    /** Taken over. */
    IMPORTED
}
