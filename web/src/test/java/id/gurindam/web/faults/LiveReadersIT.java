package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand people follow one case; some read ten bytes a second; all are cut off and come back at once. */
@Tag("alone")
class LiveReadersIT {
    private static final int READERS = Integer.getInteger("readers", 1_000);
    private static final int SLOW = 50;
    private static final Duration TEN_A_SECOND = Duration.ofMillis(100);

    @TempDir
    Path folder;

    @Test
    void everybody_sees_the_newest_state_also_after_all_came_back_at_once() throws Exception {
        try (Scenario s = new Scenario(folder)) {
            s.house.start();
            Resources baseline = s.warm();
            String code = s.fileOne().json().get("trackingCode").stringValue();
            URI live = s.house.at("/api/complaints/" + code + "/live");
            List<LiveClient> slow = readers(live, SLOW, TEN_A_SECOND, List.of());
            List<LiveClient> quick = readers(live, READERS, Duration.ZERO, List.of());
            double first = seen(quick, act(s, code, "verify", """
                    {"classification":"NON_SUPERVISORY","publishedText":"Lubang.","note":"jelas"}"""));
            close(quick);
            long second = act(s, code, "route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}");
            List<LiveClient> again = readers(live, READERS, Duration.ZERO, quick);
            double storm = seen(again, second);
            close(again);
            close(slow);
            s.note("%d readers saw %d of %d; newest state after %.1f s, after the storm %.1f s"
                    .formatted(READERS, READERS, READERS, first, storm));
            s.letGo(baseline);
            s.verdict("live-readers", 1, baseline);
        }
    }

    private static List<LiveClient> readers(URI live, int many, Duration perByte, List<LiveClient> before)
            throws IOException {
        List<LiveClient> readers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            readers.add(
                    new LiveClient(live, before.isEmpty() ? -1 : before.get(i).newest(), perByte));
        }
        return readers;
    }

    private static long act(Scenario s, String code, String act, String body) throws Exception {
        Ledger.Ask ask = new Ledger.Ask("live-" + act, "koordinator", code, act, body);
        Http.Reply reply = ask.send(Http.as(s.house, "koordinator"));
        s.ledger.note(ask, reply);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("position").longValue();
    }

    private static double seen(List<LiveClient> readers, long position) throws Exception {
        long begun = System.nanoTime();
        Scenario.until(
                "everybody saw " + position,
                Duration.ofSeconds(30),
                () -> readers.stream().allMatch(reader -> reader.newest() >= position));
        assertThat(readers).extracting(LiveClient::status).allMatch(status -> status.contains(" 200"));
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void close(List<LiveClient> readers) throws IOException {
        for (LiveClient reader : readers) {
            reader.close();
        }
    }
}
