package id.gurindam.query.axon;

import java.time.Instant;

/** Where the events of a case go that one view could not take. */
interface Parking {
    /** True if events of this case are kept aside, so that later ones must wait behind them. */
    boolean holds(String caseKey);

    /** Keeps the event aside, and so every later one of the same case; error is the class of what went wrong, or empty. */
    void park(String caseKey, long position, String error, Instant at);
}
