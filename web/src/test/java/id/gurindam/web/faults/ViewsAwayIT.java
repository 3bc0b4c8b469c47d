package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.gurindam.web.journey.Http;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The database of the views goes, and comes back with nothing in it; 60 seconds by {@code -Daway=60}. */
class ViewsAwayIT {
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("away", 10));

    @TempDir
    Path folder;

    @Test
    void views_that_are_gone_stop_no_filing_and_are_built_again_by_themselves() throws Exception {
        int port = freePort();
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
        long most = 0;
        for (JsonNode view : Http.as(s.house, "admin").get("/api/parked").json().get("views")) {
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

    private static int freePort() throws java.io.IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
