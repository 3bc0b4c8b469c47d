package id.gurindam.web.security;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Wrong passwords that are borne: eight for an account from one address and sixty from one address, in a quarter of an
 * hour. An account alone is never locked, or anybody could lock an officer out.
 */
final class SignInBudget {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tries pairs;
    private final Tries addresses;

    SignInBudget(InstantSource clock) {
        this.pairs = new Tries(8, WINDOW, clock);
        this.addresses = new Tries(60, WINDOW, clock);
    }

    long wait(String username, String address) {
        return Math.max(pairs.wait(pair(username, address)), addresses.wait(address));
    }

    void missed(String username, String address) {
        pairs.missed(pair(username, address));
        addresses.missed(address);
    }

    void matched(String username, String address) {
        pairs.forget(pair(username, address));
    }

    private static String pair(String username, String address) {
        return address + "\n" + username;
    }
}
