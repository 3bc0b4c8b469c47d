package id.gurindam.web.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle of its work, again and again. */
class KilledIT {
    @TempDir
    Path folder;

    @Test
    void kills_under_load_lose_nothing_that_was_acknowledged_and_make_nothing_twice() throws Exception {
        Fault killed = new Fault("killed", (s, _) -> s.house.kill(), Fault.Step.NOTHING, (s, _) -> s.house.start());
        try (Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            scenario.run(killed, Scenario.rounds(20), false);
        }
    }
}
