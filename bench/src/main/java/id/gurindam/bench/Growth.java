package id.gurindam.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** S1, G2 and the growth of Q1: what must not depend on how much was ever recorded. */
final class Growth {
    private static final String SERVER = "id.gurindam.bench.peer.ViewServer";

    private Growth() {}

    /** Seconds to the first command, a hello's, and the heap of the house with its views elsewhere. */
    record AtSize(int events, double start, double hello, long heap) {}

    static AtSize measure(Plan plan, List<String> packed, Path folder, int events, int cases)
            throws IOException, InterruptedException {
        double start = Double.NaN;
        double hello = Double.NaN;
        if (plan.wants("S1")) {
            Bench.say("starting");
            start = Median.of(plan.rounds(), () -> start(packed, folder, cases));
            hello = Median.of(plan.rounds(), () -> hello(plan.folder()));
        }
        long heap = plan.wants("G2") ? heap(plan, packed, folder, cases) : -1;
        return new AtSize(events, start, hello, heap);
    }

    /** What is told of the newest of these sizes, beside the first of them. */
    static List<Figure> statuses(List<Reading.AtSize> sizes) {
        Reading.AtSize size = sizes.getLast();
        Reading.AtSize first = sizes.getFirst();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atLeast(
                "Q1",
                "status of a case, 64 clients, " + shown(size.events()) + " events",
                size.perSecond(),
                "/s",
                "no-op GET of the same size",
                size.peerPerSecond(),
                0.85));
        String work = "p99 of the same at half of that, open loop, " + shown(size.events()) + " events";
        String peer = "at " + shown(first.events());
        figures.add(
                sizes.size() == 1
                        ? Figure.first("Q1", work, size.p99(), "ms")
                        : Figure.atMost("Q1", work, size.p99(), "ms", peer, first.p99(), 1.1));
        return figures;
    }

    /** The same of what was measured of starts and heaps; the start of an empty house is measured with the first. */
    static List<Figure> figures(Plan plan, List<String> packed, List<AtSize> sizes) {
        AtSize size = sizes.getLast();
        AtSize first = sizes.getFirst();
        List<Figure> figures = new ArrayList<>();
        if (plan.wants("S1")) {
            if (sizes.size() == 1) {
                Path folder = plan.folder().resolve("empty");
                double empty = Median.of(plan.rounds(), () -> start(packed, folder, 0));
                figures.add(Figure.atMost(
                        "S1",
                        "start → first command, empty",
                        empty,
                        "s",
                        "a hello of Boot with Axon",
                        size.hello(),
                        1.2));
            }
            String work = "the same with " + shown(size.events()) + " events";
            figures.add(Figure.atMost("S1", work, size.start(), "s", "the hello", size.hello(), 1.2));
        }
        if (plan.wants("G2")) {
            String work = "heap after a collection, views elsewhere, " + shown(size.events()) + " events";
            String peer = "at " + shown(first.events());
            figures.add(
                    sizes.size() == 1
                            ? Figure.first("G2", work, size.heap() / 1e6, "MB")
                            : Figure.atMost("G2", work, size.heap() / 1e6, "MB", peer, first.heap() / 1e6, 1.1));
        }
        return figures;
    }

    private static double start(List<String> packed, Path folder, int cases) throws IOException, InterruptedException {
        try (Child house = Child.house(packed, folder, cases)) {
            return house.secondsUntil(new Speaker(house).filing(), 201);
        }
    }

    private static double hello(Path folder) throws IOException, InterruptedException {
        try (Child hello = Child.main(folder, "id.gurindam.bench.peer.Peer")) {
            return hello.secondsUntil(Speaker.filing(hello.at("/stock")), 201);
        }
    }

    /** Measured once every view knows everything, since a view that catches up holds pages. */
    private static long heap(Plan plan, List<String> packed, Path folder, int cases)
            throws IOException, InterruptedException {
        Bench.say("heap");
        try (Child views = Child.main(folder, List.of("-Xmx" + plan.heap()), SERVER);
                Child house = Child.house(
                                packed, folder, cases, "--gurindam.views.uri=mongodb://127.0.0.1:" + views.port)
                        .ready("/actuator/health/readiness")) {
            new Speaker(house).awaitViews();
            return Heap.used(house.pid());
        }
    }

    private static String shown(int events) {
        return String.format(Locale.ROOT, "%,d", events);
    }
}
