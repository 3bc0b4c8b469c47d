package id.gurindam.web.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine holds the process still and lets it go on; 90 seconds by {@code -Dstill=90}. */
class StoppedIT {
    private static final Duration STILL = Duration.ofSeconds(Integer.getInteger("still", 20));

    @TempDir
    Path folder;

    @Test
    void a_process_that_was_held_still_goes_on_and_nothing_fires_twice() throws Exception {
        Fault still = new Fault(
                "held-still",
                (s, _) -> s.house.signal("STOP"),
                (_, load) -> load.waitFor(STILL),
                (s, _) -> s.house.signal("CONT"));
        try (Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            scenario.note("held for " + STILL.toSeconds() + " s");
            scenario.run(still, 1, true);
        }
    }
}
