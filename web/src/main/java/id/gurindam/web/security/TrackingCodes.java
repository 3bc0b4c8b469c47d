package id.gurindam.web.security;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Public codes of cases, as TPI-7K3M-9QX2: seven random signs and one that notices every single wrong sign and every
 * two neighbours exchanged (a remainder over the field of 32 elements).
 */
public final class TrackingCodes {
    private static final int LENGTH = 8;
    private static final int LONGEST_TYPED = 64;
    private static final int REDUCE = 0b100101;

    private final String prefix;
    private final RandomGenerator random;

    /** Codes that begin with the prefix of the city. */
    public TrackingCodes(String prefix) {
        this(prefix, new SecureRandom());
    }

    /** The same, drawn from these lots: for a demo that is the same each time. */
    public TrackingCodes(String prefix, RandomGenerator random) {
        this.prefix = prefix;
        this.random = random;
    }

    /** A new one. */
    public String next() {
        String body = Crockford.random(random, LENGTH - 1);
        return written(body + Crockford.sign(shifted(remainder(body))));
    }

    /** The code that was meant, as it is written everywhere, or nothing if it cannot be one. */
    public Optional<String> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String meant = Crockford.meant(typed);
        String body = meant.length() > LENGTH && meant.startsWith(Crockford.meant(prefix))
                ? meant.substring(prefix.length())
                : meant;
        boolean sound = body.length() == LENGTH
                && body.chars().allMatch(c -> Crockford.value((char) c) >= 0)
                && remainder(body) == 0;
        return sound ? Optional.of(written(body)) : Optional.empty();
    }

    private String written(String body) {
        return prefix + "-" + Crockford.grouped(body);
    }

    private static int remainder(String body) {
        int rest = 0;
        for (char c : body.toCharArray()) {
            rest = shifted(rest) ^ Crockford.value(c);
        }
        return rest;
    }

    private static int shifted(int value) {
        int twice = value << 1;
        return twice >= 32 ? twice ^ REDUCE : twice;
    }
}
