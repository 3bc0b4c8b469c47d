package id.gurindam.command.demo;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Codes and PINs without a key, for tests. */
final class PlainSecrets implements DemoCity.Secrets {
    @Override
    public String trackingCode(RandomGenerator random) {
        return String.format(Locale.ROOT, "TPI-%08X", random.nextInt());
    }

    @Override
    public String pin(RandomGenerator random) {
        return String.format(Locale.ROOT, "%012X", random.nextLong() & 0xFFFF_FFFF_FFFFL);
    }

    @Override
    public String mac(String trackingCode, String pin) {
        return Integer.toHexString((trackingCode + pin).hashCode());
    }
}
