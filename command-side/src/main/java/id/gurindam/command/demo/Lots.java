package id.gurindam.command.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chance that falls the same way each time: lots drawn under a seed and a name. */
final class Lots {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Lots(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Lots of(long seed, String name) {
        long hash = FNV_BASIS ^ seed;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return new Lots(hash);
    }

    RandomGenerator random() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    /** A whole number from one to the other, both included. */
    int from(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** An identity that sorts by its time (RFC 9562, version 7). */
    String timeOrdered(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        return new UUID(high, variant(random.nextLong())).toString();
    }

    /** The reference of a device, a contact or a request. */
    String hex() {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    UUID uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, variant(random.nextLong()));
    }

    private static long variant(long bits) {
        return (bits & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    }
}
