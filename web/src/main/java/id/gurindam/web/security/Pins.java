package id.gurindam.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The secrets of reporters: twelve random signs, kept only as a mac that binds them to their case. */
public final class Pins {
    private static final int LENGTH = 12;
    private static final int LONGEST_TYPED = 64;

    private final ServerMac mac;
    private final RandomGenerator random;

    /** PINs under the key of this server. */
    public Pins(ServerMac mac) {
        this(mac, new SecureRandom());
    }

    /** The same, drawn from these lots: for a demo that is the same each time. */
    public Pins(ServerMac mac, RandomGenerator random) {
        this.mac = mac;
        this.random = random;
    }

    /** A new one, in groups, to be shown once. */
    public String next() {
        return Crockford.grouped(Crockford.random(random, LENGTH));
    }

    /** What is kept of it, as hex. */
    public String mac(String trackingCode, String pin) {
        String message = trackingCode + "\n" + Crockford.meant(pin);
        return HexFormat.of().formatHex(mac.mac("pin", message.getBytes(StandardCharsets.UTF_8)));
    }

    /** True if it is the one that was kept; takes as long for a wrong one. */
    public boolean matches(String trackingCode, String typed, String kept) {
        String bounded = typed.length() > LONGEST_TYPED ? "" : typed;
        byte[] found = mac(trackingCode, bounded).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(found, kept.getBytes(StandardCharsets.US_ASCII));
    }
}
