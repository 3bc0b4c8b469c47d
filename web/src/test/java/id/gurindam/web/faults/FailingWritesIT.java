package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of which one write in a few hundred fails, by Debian's libfiu. */
class FailingWritesIT {
    private static final int STARTS = 8;
    private static final Duration TIME = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void writes_that_fail_now_and_then_lose_nothing_that_was_acknowledged() throws Exception {
        String purpose = "failing writes (apt-get install fiu-utils)";
        Path run = Machine.tool(purpose, "/usr/lib/fiu/fiu_run_preload.so");
        Path posix = Machine.tool(purpose, "/usr/lib/fiu/fiu_posix_preload.so");
        try (Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            scenario.house.close();
            scenario.house
                    .with("LD_PRELOAD", run + ":" + posix)
                    .with("FIU_ENABLE", "enable_random name=posix/io/rw/pwrite,probability=0.004,failinfo=5\n");
            startInTheEnd(scenario);
            try (Load load = scenario.load("failing")) {
                load.waitFor(TIME);
            }
            scenario.note("one write in 250 fails with EIO; "
                    + scenario.ledger.serverErrors().size() + " refused");
            scenario.house.kill();
            scenario.house.with("LD_PRELOAD", "").with("FIU_ENABLE", "").start();
            scenario.verdict("failing-writes", 1, null);
        }
    }

    /** A start may meet a write that fails; it is then refused whole, and whoever runs the house starts it again. */
    private static void startInTheEnd(Scenario scenario) throws Exception {
        for (int refused = 0; ; refused++) {
            try {
                scenario.house.start();
                scenario.note(refused + " starts refused before");
                return;
            } catch (IllegalStateException ended) {
                assertThat(refused).as(ended.getMessage()).isLessThan(STARTS);
                assertThat(ended.getMessage()).startsWith("it ended at start");
            }
        }
    }
}
