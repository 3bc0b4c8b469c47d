package id.gurindam.web.architecture.canary.command.policy;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Looks at the clock and draws lots, by call and by reference. */
final class WhenItIsLateThenDrawLots {
    private WhenItIsLateThenDrawLots() {}

    static String decide() {
        Supplier<Instant> clock = Instant::now;
        return clock.get() + UUID.randomUUID().toString() + new Random().nextInt();
    }
}
