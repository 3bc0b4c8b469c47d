package id.gurindam.command.demo;

import java.time.Instant;

/** What makes one demo city another: the seed, the instant at which its year ends, and about how many cases it has, 0 for an office with nobody's case. */
public record DemoSettings(long seed, Instant until, int cases) {
    /** The seed of the city that everybody sees. */
    public static final long USUAL_SEED = 2172;

    /** How many cases it has. */
    public static final int USUAL_CASES = 1_500;

    /** The usual city, ending at this instant. */
    public static DemoSettings endingAt(Instant until) {
        return new DemoSettings(USUAL_SEED, until, USUAL_CASES);
    }
}
