package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.gurindam.web.journey.FreePort;
import id.gurindam.web.journey.Http;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The database of the views goes, and comes back with nothing in it; 60 seconds by {@code -Daway=60}. */
class ViewsAwayIT {
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("away", 10));

    private static final int VIEWS = 3;

    @TempDir
    Path folder;

    @Test
    void views_that_are_gone_stop_no_filing_and_are_built_again_by_themselves() throws Exception {
        int port = FreePort.any();
        MongoServer[] views = {server(port)};
        Fault gone = new Fault(
                "views-away", (_, _) -> views[0].shutdownNow(), ViewsAwayIT::filingGoesOnAndPagesSaySo, (s, _) -> {
                    views[0] = server(port);
                    Scenario.until("the views know everything", Duration.ofSeconds(60), () -> lag(s) == 0);
                });
        try (Scenario scenario =
                new Scenario(folder, "--gurindam.views.uri=mongodb://localhost:" + port + "/pandangan")) {
            scenario.house.start();
            scenario.note("away for " + AWAY.toSeconds() + " s");
            scenario.run(gone, 1, false);
        } finally {
            views[0].shutdownNow();
        }
    }

    @Test
    void a_start_without_the_database_of_the_views_takes_filings_and_reads_them_when_it_comes() throws Exception {
        int port = FreePort.any();
        MongoServer[] views = new MongoServer[1];
        Fault absent = new Fault("views-absent", Fault.Step.NOTHING, ViewsAwayIT::filingGoesOnAndPagesSaySo, (s, _) -> {
            views[0] = server(port);
            Scenario.until("the views know everything", Duration.ofSeconds(60), () -> lag(s) == 0);
        });
        try (Scenario scenario =
                new Scenario(folder, "--gurindam.views.uri=mongodb://localhost:" + port + "/pandangan")) {
            scenario.house.start();
            scenario.note("away at the start and for " + AWAY.toSeconds() + " s");
            scenario.run(absent, 1, false);
            assertThat(scenario.status("/laporan")).isEqualTo(200);
        } finally {
            if (views[0] != null) {
                views[0].shutdownNow();
            }
        }
    }

    private static void filingGoesOnAndPagesSaySo(Scenario s, Load load) throws Exception {
        int before = s.ledger.acknowledged().size();
        load.waitFor(AWAY);
        assertThat(s.fileOne().status()).isEqualTo(201);
        assertThat(s.ledger.acknowledged()).hasSizeGreaterThan(before + 5);
        assertThat(s.status("/actuator/health/readiness")).isEqualTo(200);
        Http.Reply page = Http.citizen(s.house).get("/laporan", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Tampilan sedang tidak dapat dibaca");
        Http.Reply list = Http.citizen(s.house).get("/api/complaints");
        assertThat(list.status()).isEqualTo(503);
        assertThat(list.json().get("code").stringValue()).isEqualTo("VIEWS_AWAY");
        assertThat(Http.as(s.house, "admin").get("/api/parked").json().get("parked"))
                .isEmpty();
    }

    private static long lag(Scenario s) throws java.io.IOException, InterruptedException {
        JsonNode views = Http.as(s.house, "admin").get("/api/parked").json().get("views");
        // One that has not begun yet is not among them.
        long most = views.size() < VIEWS ? Long.MAX_VALUE : 0;
        for (JsonNode view : views) {
            most = Math.max(
                    most, view.get("head").longValue() - view.get("position").longValue());
        }
        return most;
    }

    private static MongoServer server(int port) {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return server;
    }
}
