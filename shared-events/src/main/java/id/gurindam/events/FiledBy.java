package id.gurindam.events;

/** Who filed; kept apart in every figure. */
public enum FiledBy {
    /** A citizen, by herself. */
    CITIZEN,
    /** An officer who wrote down what a citizen said. */
    OFFICER_FOR_CITIZEN,
    /** An officer for the office. */
    OFFICER,
    /** A machine. */
    SENSOR
}
