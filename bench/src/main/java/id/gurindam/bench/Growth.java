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
        long heap = plan.wants("G2") ? heap(packed, folder, cases) : -1;
        return new AtSize(events, start, hello, heap);
    }

    static List<Figure> figures(Plan plan, List<String> packed, List<AtSize> sizes, List<Reading.AtSize> statuses)
            throws IOException {
        List<Figure> figures = new ArrayList<>();
        if (plan.wants("S1")) {
            figures.addAll(starts(plan, packed, sizes));
        }
        statuses.forEach(size -> figures.add(Figure.atLeast(
                "Q1",
                "status of a case, 64 clients, " + shown(size.events()) + " events",
                size.perSecond(),
                "/s",
                "no-op GET of the same size",
                size.peerPerSecond(),
                0.85)));
        for (Reading.AtSize big : statuses.stream().skip(1).toList()) {
            Reading.AtSize small = statuses.getFirst();
            String work = "p99 of the same at half of that, open loop, " + shown(big.events()) + " events";
            figures.add(Figure.atMost("Q1", work, big.p99(), "ms", "at " + shown(small.events()), small.p99(), 1.1));
        }
        if (plan.wants("G2")) {
            sizes.stream().skip(1).forEach(big -> figures.add(heap(big, sizes.getFirst())));
        }
        return figures;
    }

    private static List<Figure> starts(Plan plan, List<String> packed, List<AtSize> sizes) {
        List<Figure> figures = new ArrayList<>();
        Path folder = plan.folder().resolve("empty");
        double empty = Median.of(plan.rounds(), () -> start(packed, folder, 0));
        double hello = sizes.getFirst().hello();
        figures.add(Figure.atMost(
                "S1", "start → first command, empty", empty, "s", "a hello of Boot with Axon", hello, 1.2));
        for (AtSize size : sizes) {
            String work = "the same with " + shown(size.events()) + " events";
            figures.add(Figure.atMost("S1", work, size.start(), "s", "the hello", size.hello(), 1.2));
        }
        return figures;
    }

    private static Figure heap(AtSize big, AtSize small) {
        String work = "heap after a collection, views elsewhere, " + shown(big.events()) + " events";
        return Figure.atMost(
                "G2", work, big.heap() / 1e6, "MB", "at " + shown(small.events()), small.heap() / 1e6, 1.1);
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

    private static long heap(List<String> packed, Path folder, int cases) throws IOException, InterruptedException {
        Bench.say("heap");
        try (Child views = Child.main(folder, SERVER);
                Child house = Child.house(
                                packed, folder, cases, "--gurindam.views.uri=mongodb://127.0.0.1:" + views.port)
                        .ready("/actuator/health/readiness")) {
            return Heap.used(house.pid());
        }
    }

    private static String shown(int events) {
        return String.format(Locale.ROOT, "%,d", events);
    }
}
