package id.gurindam.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** F1 and G1: how soon readers see an act, and what a long case costs. */
final class LiveRows {
    private static final int LONG = 400;
    private static final int SHORT = 10;
    private static final String NOTE = "{\"text\":\"Sudah dilihat di lapangan.\"}";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Plan plan;
    private final Child house;
    private final Child peer;
    private final Speaker speaker;
    private final int acts;

    LiveRows(Plan plan, Child house, Child peer) {
        this.plan = plan;
        this.house = house;
        this.peer = peer;
        this.speaker = new Speaker(house);
        this.acts = Math.clamp(plan.each().toSeconds() * 10, 20, 200);
    }

    List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        if (plan.wants("F1")) {
            Histogram stock = Living.measure(peer.at("/stock/warm/live"), 1, acts, _ -> post("/stock/warm"), false);
            for (int readers : new int[] {1, 1_000}) {
                noted(1, acts);
                Histogram ours = noted(readers, readers > 1 ? Math.max(20, acts / 4) : acts);
                Histogram bare = told(readers, readers > 1 ? Math.max(20, acts / 4) : acts);
                String work = "acknowledged → in a reader’s stream, " + readers + " readers, ";
                figures.add(Figure.within("F1", work + "p50", at(ours, 50), "ms", "stock Axon", at(stock, 50), 2)
                        .noted(limit(bare, 50)));
                figures.add(Figure.within("F1", work + "p99", at(ours, 99), "ms", "stock Axon", at(stock, 99), 10)
                        .noted(limit(bare, 99)));
            }
        }
        if (plan.wants("G1")) {
            figures.add(growth());
        }
        return figures;
    }

    /** As soon as the same machine can hand as many bytes to as many readers, where nothing is decided, kept or projected. */
    private Histogram told(int readers, int count) throws Exception {
        Living.measure(peer.at("/told/live"), 1, acts, _ -> post("/told"), true);
        return Living.measure(peer.at("/told/live"), readers, count, _ -> post("/told"), true);
    }

    private static String limit(Histogram bare, double percentile) {
        return String.format(Locale.ROOT, "the bytes alone: %.2f ms", at(bare, percentile));
    }

    private static double at(Histogram nanos, double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    private Histogram noted(int readers, int count) throws Exception {
        String code = speaker.openCase();
        return Living.measure(
                house.at("/api/complaints/" + code + "/live"),
                readers,
                count,
                _ -> speaker.act(code, "note", "koordinator", NOTE),
                true);
    }

    private void post(String path) throws IOException, InterruptedException {
        CLIENT.send(
                HttpRequest.newBuilder(peer.at(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Speaker.FILING))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** Acts on short cases and on a long one in turn, so that both meet the same machine. */
    private Figure growth() throws IOException, InterruptedException {
        String longCase = speaker.openCase();
        for (int n = 0; n < LONG; n++) {
            speaker.act(longCase, "note", "koordinator", NOTE);
        }
        Histogram atLong = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        Histogram atShort = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        for (int round = 0; round < Math.max(5, acts / SHORT); round++) {
            String shortCase = speaker.openCase();
            for (int n = 0; n < SHORT; n++) {
                timed(atShort, shortCase);
                timed(atLong, longCase);
            }
        }
        return Figure.atMost(
                "G1",
                "one more act on a case of 400 events, p50",
                at(atLong, 50),
                "ms",
                "on one of 10",
                at(atShort, 50),
                1.5);
    }

    private void timed(Histogram nanos, String code) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        speaker.act(code, "note", "koordinator", NOTE);
        nanos.recordValue(System.nanoTime() - begun);
    }
}
