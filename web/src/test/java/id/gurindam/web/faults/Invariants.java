package id.gurindam.web.faults;

import id.gurindam.web.journey.HouseProcess;
import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks a running house, and its folders, whether everything that was promised before a fault is still true after it. */
final class Invariants {
    private static final int SENT_AGAIN = 40;
    private static final Set<String> ONCE = Set.of(
            "complaint.filed",
            "complaint.verified",
            "complaint.routed-to-unit",
            "complaint.routing-accepted-by-unit",
            "complaint.unit-replied");
    private static final Pattern TRACE = Pattern.compile("\\bat [a-z]+\\.|Exception|java\\.|SQLITE|SELECT |INSERT ");

    private final HouseProcess house;
    private final Ledger ledger;
    private final String canary;
    private final Map<String, Object> counts = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    private Invariants(HouseProcess house, Ledger ledger, String canary) {
        this.house = house;
        this.ledger = ledger;
        this.canary = canary;
    }

    /** I1 to I7 and I10 of this house; with a baseline, I8 too. Prints the counts. */
    static Findings check(HouseProcess house, Ledger ledger, String canary, @Nullable Resources baseline)
            throws IOException, InterruptedException, SQLException {
        Invariants invariants = new Invariants(house, ledger, canary);
        // Before anything else: a rebuild keeps the old copy of a view for a while.
        invariants.resources(baseline);
        invariants.sendAgain();
        RecordAsRead record = RecordAsRead.of(house);
        invariants.nothingLostNothingTwice(record);
        invariants.order(record);
        invariants.rebuilt();
        invariants.canary();
        invariants.answers();
        Findings findings = new Findings(invariants.counts, invariants.broken);
        System.out.println(findings);
        return findings;
    }

    /** What was left open is asked again under its key; of what was promised a part is, and must get the first answer. */
    private void sendAgain() throws IOException, InterruptedException {
        counts.put("unanswered", ledger.unknown().size());
        for (Ledger.Ask ask : List.copyOf(ledger.unknown().values())) {
            ledger.note(ask, ask.send(caller(ask)));
        }
        must(ledger.unknown().isEmpty(), "what was left open cannot be asked again: " + ledger.unknown());
        List<Ledger.Acknowledged> sample =
                ledger.acknowledged().values().stream().limit(SENT_AGAIN).toList();
        int same = 0;
        for (Ledger.Acknowledged before : sample) {
            Http.Reply reply = before.ask().send(caller(before.ask()));
            boolean first = reply.status() / 100 == 2
                    && reply.json().get("position").longValue() == before.position()
                    && reply.json().get("trackingCode").stringValue().equals(before.code());
            same += first ? 1 : 0;
        }
        counts.put("sentAgain", sample.size());
        counts.put("sameAnswer", same);
        must(same == sample.size(), "a key got another answer than at first");
    }

    private Http caller(Ledger.Ask ask) {
        return ask.account().isEmpty() ? Http.citizen(house) : Http.as(house, ask.account());
    }

    private void nothingLostNothingTwice(RecordAsRead record) {
        List<Ledger.Acknowledged> gone = ledger.acknowledged().values().stream()
                .filter(promise -> !isThere(promise, record))
                .toList();
        long lost = gone.size();
        List<String> lostFiles = OnDisk.lost(house.folder(), ledger.files());
        Map<String, String> keyOfCode = new HashMap<>();
        ledger.acknowledged().values().stream()
                .filter(promise -> promise.ask().act().equals("file"))
                .forEach(promise -> keyOfCode.put(promise.code(), promise.ask().key()));
        List<String> nobodys = record.streamOfCode().keySet().stream()
                .filter(code -> !keyOfCode.containsKey(code))
                .toList();
        long twice = record.moreThanOnce(ONCE) + nobodys.size();
        counts.put("acknowledged", ledger.promises());
        counts.put("found", ledger.promises() - lost - lostFiles.size());
        counts.put("lost", lost + lostFiles.size());
        counts.put("twice", twice);
        counts.put("firedTwice", record.firedTwice());
        must(lost + lostFiles.size() == 0, "I1: acknowledged and lost: " + gone + lostFiles);
        must(twice == 0, "I2: something happened twice, or unasked: " + nobodys);
        must(record.firedTwice() == 0, "I6: something fired twice");
    }

    private static boolean isThere(Ledger.Acknowledged promise, RecordAsRead record) {
        String stream = record.streamOfCode().get(promise.code());
        return stream != null
                && promise.position() < record.events().size()
                && record.events().get((int) promise.position()).stream().equals(stream);
    }

    private void order(RecordAsRead record) throws IOException, SQLException {
        String damage = OnDisk.damage(house.folder());
        counts.put("events", record.events().size());
        counts.put("streams", record.streams());
        counts.put("streamGaps", record.streamGaps());
        counts.put("positionGaps", record.positionGaps());
        counts.put("seals", damage.isEmpty() ? "hold" : damage);
        must(record.streamGaps() == 0, "I3: a stream has a gap");
        must(record.positionGaps() == 0, "I4: the record has a gap");
        must(damage.isEmpty(), "I4: " + damage);
    }

    private void rebuilt() throws IOException, InterruptedException {
        Http admin = Http.as(house, "admin");
        int equal = 0;
        int views = 0;
        Map<String, String> otherwise = new HashMap<>();
        for (JsonNode view : admin.get("/api/parked").json().get("views")) {
            String name = view.get("view").stringValue();
            // The organisation is kept in memory and is never written, so there is no second copy to compare.
            if (admin.post("/api/views/" + name + "/rebuild", "{}").status() == 404) {
                continue;
            }
            views++;
            String end = ended(admin, name);
            equal += end.equals("LIVE") ? 1 : 0;
            otherwise.put(name, end);
        }
        counts.put("views", views);
        counts.put("viewsEqual", equal);
        must(views > 0 && equal == views, "I5: a view differs from its rebuild: " + otherwise);
    }

    private static String ended(Http admin, String view) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            for (JsonNode progress : admin.get("/api/views/rebuilds").json()) {
                JsonNode endedAt = progress.get("endedAt");
                if (progress.get("view").stringValue().equals(view) && endedAt != null && !endedAt.isNull()) {
                    return progress.get("state").stringValue();
                }
            }
        }
        return "NEVER";
    }

    private void canary() throws IOException, SQLException {
        List<?> hits = OnDisk.holding(house.folder(), canary);
        counts.put("canaryHits", hits.size());
        must(hits.isEmpty(), "I7: what people wrote lies in clear in " + hits);
        must(!OnDisk.recordSays(house.folder(), canary), "I7: what people wrote lies in clear in the record");
    }

    private void answers() {
        long traces = ledger.serverErrors().stream()
                .filter(body -> TRACE.matcher(body).find())
                .count();
        long mistakes = ledger.serverErrors().stream()
                .filter(body -> body.startsWith("500"))
                .count();
        counts.put("refused", ledger.refused());
        counts.put("status5xx", ledger.serverErrors().size());
        counts.put("status500", mistakes);
        counts.put("traces", traces);
        must(traces == 0, "I10: an answer shows the inside of the program");
        must(mistakes == 0, "I10: an answer of 500: " + ledger.serverErrors().peek());
    }

    private void resources(@Nullable Resources baseline) throws IOException, InterruptedException {
        if (baseline == null) {
            return;
        }
        Resources now = Resources.of(house);
        counts.put("threads", baseline.threads() + "->" + now.threads());
        counts.put("files", baseline.files() + "->" + now.files());
        counts.put("heapKb", baseline.heapKb() + "->" + now.heapKb());
        must(now.near(baseline), "I8: more is held than before: " + baseline + ", " + now);
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
