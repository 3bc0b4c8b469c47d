package id.gurindam.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.gurindam.bench.peer.StockStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures everything and prints one table, which it also writes down (docs/performance.md). */
public final class Bench {
    /** What a case of the demo city comes to. */
    private static final double EVENTS_A_CASE = 13.9;

    private final Plan plan;
    private final Table table;
    private final List<String> packed;
    private final List<Reading.AtSize> statuses = new ArrayList<>();
    private final List<Growth.AtSize> sizes = new ArrayList<>();

    private Bench(Plan plan, Machine machine, List<String> packed) {
        this.packed = packed;
        this.plan = plan;
        this.table = new Table(machine, plan);
    }

    /** Runs what the words ask for ({@link Plan}). */
    public static void main(String... words) {
        int status = 0;
        try {
            run(Plan.of(words));
        } catch (Exception e) {
            e.printStackTrace();
            status = 1;
        }
        // Clients and embedded servers leave threads behind, for which nobody should wait.
        System.exit(status);
    }

    /** Measures, prints and writes the table, and answers its lines. */
    public static List<Figure> run(Plan plan) throws Exception {
        Folders.empty(plan.folder());
        Bench bench = new Bench(plan, Machine.here(plan.folder()), Packaged.program(plan));
        try (Child peer = Child.main(plan.folder(), "id.gurindam.bench.peer.Peer")) {
            for (int size : plan.sizes()) {
                bench.atSize(size, peer);
            }
        }
        System.out.println(bench.table.told());
        return bench.table.figures();
    }

    private void atSize(int events, Child peer) throws Exception {
        Path folder = plan.folder().resolve("city-" + events);
        int cases = (int) Math.round(events / EVENTS_A_CASE);
        say("a city of " + events + " events is built");
        boolean first = events == plan.sizes().getFirst();
        try (Child house = Child.house(packed, folder, cases).ready("/actuator/health/readiness")) {
            peer.ready("/noop/x?bytes=2");
            new Speaker(house).awaitViews();
            reading(events, house, peer);
            if (first) {
                writing(house, peer);
                table.add(new LiveRows(plan, house, peer).figures());
            }
        }
        if (plan.wants("S1", "G2")) {
            sizes.add(Growth.measure(plan, packed, folder, events, cases));
            table.add(Growth.figures(plan, packed, sizes));
        }
        afterwards(folder, first);
    }

    private void reading(int events, Child house, Child peer) throws IOException, InterruptedException {
        if (!plan.wants("Q1", "Q2")) {
            return;
        }
        say("reading");
        Reading reading = new Reading(plan, house, peer);
        if (plan.wants("Q1")) {
            statuses.add(reading.status(events));
            table.add(Growth.statuses(statuses));
        }
        if (plan.wants("Q2")) {
            table.add(reading.trail());
        }
    }

    private void writing(Child house, Child peer) throws IOException, InterruptedException {
        if (!plan.wants("W1", "W1b", "W2")) {
            return;
        }
        say("writing");
        Writing writing = new Writing(plan, house, peer);
        try (Postgres postgres = plan.wants("W1b") ? Postgres.start().orElse(null) : null) {
            if (postgres == null) {
                table.add(writing.figures(table.machine().fsyncMillis(), Optional.empty()));
                return;
            }
            try (Child stock = Child.main(
                            plan.folder(),
                            "id.gurindam.bench.peer.Peer",
                            "--peer.jdbc=true",
                            "--peer.url=" + postgres.url())
                    .ready("/noop/x?bytes=2")) {
                table.add(writing.figures(table.machine().fsyncMillis(), Optional.of(stock)));
            }
        }
    }

    /** What is measured of the record alone, when the house is shut. */
    private void afterwards(Path folder, boolean first) throws Exception {
        say("the record alone");
        if (first && plan.wants("W3", "B1")) {
            table.add(Importing.figures(plan, folder));
        }
        if (first && plan.wants("R1")) {
            try (Postgres postgres = Postgres.start().orElse(null);
                    HikariDataSource pool = postgres == null ? null : StockStore.pool(postgres.url())) {
                table.add(Replaying.figures(plan, folder, Optional.ofNullable(pool)));
            }
        }
        if (plan.wants("R2")) {
            table.add(List.of(Rebuilding.figure(plan, folder)));
        }
    }

    static void say(String words) {
        System.out.println("bench: " + words);
    }
}
