package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.time.Duration;
import java.time.InstantSource;

/** Wrong PINs that are borne in a quarter of an hour: ten from one address, thirty for one case. */
public final class PinBudget {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tries addresses;
    private final Tries codes;

    /** A budget by this clock. */
    public PinBudget(InstantSource clock) {
        this.addresses = new Tries(10, WINDOW, clock);
        this.codes = new Tries(30, WINDOW, clock);
    }

    /** Refuses if too many PINs were wrong. */
    void check(String trackingCode, String address) {
        long wait = Math.max(addresses.wait(address), codes.wait(trackingCode));
        if (wait > 0) {
            throw EdgeRefusal.PIN_TRIES_SPENT.refusedFor(wait);
        }
    }

    void missed(String trackingCode, String address) {
        addresses.missed(address);
        codes.missed(trackingCode);
    }
}
