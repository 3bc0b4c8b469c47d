package id.gurindam.events;

/** By which way something came in. */
public enum Channel {
    /** The pages. */
    WEB,
    /** The JSON interface. */
    API,
    /** The Open311 interface. */
    OPEN311,
    /** The number of the city. */
    WHATSAPP,
    /** A counter. */
    WALK_IN,
    /** A forum. */
    FORUM,
    /** A text message. */
    SMS,
    /** Taken over from another system. */
    IMPORT,
    /** The platform itself. */
    SYSTEM
}
