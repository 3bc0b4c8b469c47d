package id.gurindam.bench;

import id.gurindam.bench.Load.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Q1 and Q2: how a case stands, and its trail, each beside an answer of the same length that costs nothing. */
final class Reading {
    private static final int CLIENTS = 64;
    private static final int CODES = 500;
    /** Half of what was answered at the most, so that waits are those of a house that is busy and not flooded. */
    private static final double BUSY = 0.5;

    private final Plan plan;
    private final Child house;
    private final Child peer;
    private final List<String> codes = new ArrayList<>();

    Reading(Plan plan, Child house, Child peer) throws IOException, InterruptedException {
        this.plan = plan;
        this.house = house;
        this.peer = peer;
        Speaker speaker = new Speaker(house);
        long from = 0;
        while (codes.size() < CODES) {
            JsonNode events = speaker.get("/api/record?limit=1000&from=" + from, "auditor");
            if (events.isEmpty()) {
                break;
            }
            for (JsonNode event : events) {
                if ("complaint.filed".equals(event.get("name").stringValue())
                        && !"SECRET"
                                .equals(event.get("payload").get("visibility").stringValue())
                        && !event.get("payload").get("couldBeSupervisory").booleanValue()) {
                    codes.add(event.get("payload").get("trackingCode").stringValue());
                }
            }
            from += events.size();
        }
    }

    /** What a case costs at this size. */
    record AtSize(int events, double perSecond, double peerPerSecond, double p99) {}

    AtSize status(int events) throws IOException, InterruptedException {
        int bytes = new Speaker(house).read("/api/complaints/" + codes.getFirst()).length;
        Question ours = Question.get(n -> house.at("/api/complaints/" + code(n)));
        try (Load load = new Load(CLIENTS)) {
            double most = load.most(ours, CLIENTS, plan);
            double peers = load.most(nothing(bytes), CLIENTS, plan);
            double p99 = Median.of(
                    plan.rounds(),
                    () -> load.open(ours, most * BUSY, plan.each()).sound().millis(99));
            return new AtSize(events, most, peers, p99);
        }
    }

    List<Figure> trail() throws IOException, InterruptedException {
        Question ours = Question.get(n -> house.at("/api/complaints/" + code(n) + "/trail"))
                .with("Authorization", Speaker.basic("auditor"));
        int bytes = new Speaker(house).read("/api/complaints/" + codes.getFirst() + "/trail", "auditor").length;
        try (Load load = new Load(CLIENTS)) {
            double most = load.most(ours, CLIENTS, plan);
            double peers = load.most(nothing(bytes), CLIENTS, plan);
            String peer = "no-op GET of the size of one, " + bytes + " B";
            return List.of(Figure.atLeast("Q2", "trail of a case, 64 clients", most, "/s", peer, peers, 0.6));
        }
    }

    private Question nothing(int bytes) {
        return Question.get(n -> peer.at("/noop/" + code(n) + "?bytes=" + bytes));
    }

    private String code(long number) {
        return codes.get((int) (number % codes.size()));
    }
}
