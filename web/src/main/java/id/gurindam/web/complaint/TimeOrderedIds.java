package id.gurindam.web.complaint;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Internal identities that sort by the time they were made (RFC 9562, version 7), so that the record's index grows at its end. */
public final class TimeOrderedIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    /** A new one, made at this instant. */
    public static String next(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
