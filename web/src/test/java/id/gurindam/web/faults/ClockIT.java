package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wall clock goes wrong under a running house, and the monotonic clock does not. */
class ClockIT {
    @TempDir
    Path folder;

    @TempDir
    Path classes;

    @Test
    void a_clock_that_jumps_ahead_stops_writing_until_an_operator_vouches_for_it() throws Exception {
        moved("clock-ahead", Duration.ofDays(15));
    }

    @Test
    void a_clock_that_falls_back_stops_writing_until_an_operator_vouches_for_it() throws Exception {
        moved("clock-back", Duration.ofSeconds(-90));
    }

    private void moved(String name, Duration by) throws Exception {
        Path clock = folder.resolve("clock");
        MovedClock.move(clock, Duration.ZERO);
        Fault moved = new Fault(name, (_, _) -> MovedClock.move(clock, by), ClockIT::nothingIsWritten, (s, _) -> {
            MovedClock.move(clock, Duration.ZERO);
            assertThat(vouched(s).status()).isEqualTo(200);
        });
        try (Scenario scenario = new Scenario(folder, MovedClock.setting(clock))) {
            scenario.house.before(MovedClock.into(classes)).start();
            scenario.run(moved, 1, true);
        }
    }

    private static void nothingIsWritten(Scenario s, Load load) throws Exception {
        String code = s.ledger.acknowledged().values().iterator().next().code();
        s.saysNotReady();
        Http.Reply refused = s.fileOne();
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.json().get("code").stringValue()).isEqualTo("WRITING_STOPPED");
        assertThat(s.status("/api/complaints/" + code)).isEqualTo(200);
        assertThat(Http.as(s.house, "koordinator")
                        .post("/api/record/clock-correction", "{\"reason\":\"NTP\"}")
                        .status())
                .isEqualTo(403);
    }

    private static Http.Reply vouched(Scenario s) throws IOException, InterruptedException {
        Http.Reply reply =
                Http.as(s.house, "admin").post("/api/record/clock-correction", "{\"reason\":\"NTP corrected it\"}");
        Scenario.until(
                "it is ready again", Duration.ofSeconds(10), () -> s.status("/actuator/health/readiness") == 200);
        return reply;
    }
}
