package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import id.gurindam.web.journey.PlainVisitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wall clock goes wrong under a running house, and the monotonic clock does not. */
class ClockIT {
    private static final String FORM = "action=\"/keandalan/jam\"";

    @TempDir
    Path folder;

    @TempDir
    Path classes;

    @Test
    void a_clock_that_jumps_ahead_stops_writing_until_an_operator_vouches_for_it() throws Exception {
        moved("clock-ahead", Duration.ofDays(15), ClockIT::vouched);
    }

    @Test
    void a_clock_that_falls_back_stops_writing_until_an_operator_vouches_for_it() throws Exception {
        moved("clock-back", Duration.ofSeconds(-90), ClockIT::vouchedByForm);
    }

    /** How an administrator gives the word. */
    @FunctionalInterface
    private interface Word {
        void given(Scenario s) throws Exception;
    }

    private void moved(String name, Duration by, Word word) throws Exception {
        Path clock = folder.resolve("clock");
        MovedClock.move(clock, Duration.ZERO);
        Fault moved = new Fault(name, (_, _) -> MovedClock.move(clock, by), ClockIT::nothingIsWritten, (s, _) -> {
            MovedClock.move(clock, Duration.ZERO);
            word.given(s);
            Scenario.until(
                    "it is ready again", Duration.ofSeconds(10), () -> s.status("/actuator/health/readiness") == 200);
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

    private static void vouched(Scenario s) throws Exception {
        Http.Reply reply =
                Http.as(s.house, "admin").post("/api/record/clock-correction", "{\"reason\":\"NTP corrected it\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static void vouchedByForm(Scenario s) throws Exception {
        PlainVisitor coordinator = signedIn(s, "koordinator");
        assertThat(coordinator.get("/keandalan").body()).doesNotContain(FORM);
        assertThat(coordinator
                        .post("/keandalan/jam", Map.of("alasan", "ntp-corrected"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new PlainVisitor(s.house).get("/keandalan").body()).doesNotContain(FORM);

        PlainVisitor admin = signedIn(s, "admin");
        String empty = admin.fillIn("/keandalan", "jam", Map.of("alasan", ""))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(admin.get(empty).body()).contains("Pilih mengapa jam sekarang benar.");
        String done = admin.fillIn("/keandalan", "jam", Map.of("alasan", "ntp-corrected"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(admin.get(done).body())
                .contains("Catatan dapat ditulis lagi.")
                .doesNotContain(FORM);
    }

    private static PlainVisitor signedIn(Scenario s, String account) throws Exception {
        PlainVisitor visitor = new PlainVisitor(s.house);
        visitor.fillIn("/masuk", "", Map.of("username", account, "password", Http.PASSWORD));
        return visitor;
    }
}
