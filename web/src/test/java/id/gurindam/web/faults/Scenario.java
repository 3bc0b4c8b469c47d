package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.HouseProcess;
import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A house under load to which a fault is done, from one seed: {@code -Dseed=} replays it, {@code -Drounds=} repeats it. */
final class Scenario implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final HouseProcess house;
    final Ledger ledger = new Ledger();
    final Random random;
    final long seed;
    final String canary;
    private final AtomicInteger more = new AtomicInteger();
    private double recovery;
    private @Nullable Double notReadyAfter;
    private String note = "";
    private final String test;

    Scenario(Path folder, String... settings) throws IOException {
        this.test = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass()
                .getSimpleName();
        this.seed = Long.getLong("seed", System.nanoTime());
        this.random = new Random(seed);
        this.canary = "kenari" + Long.toString(Math.abs(seed), Character.MAX_RADIX);
        List<String> all = new ArrayList<>(List.of(
                "--gurindam.demo=true", "--gurindam.demo-cases=0", "--gurindam.demo-password=" + Http.PASSWORD));
        all.addAll(List.of(settings));
        this.house = new HouseProcess(folder, all.toArray(String[]::new));
    }

    /** Whether anything but the usual machine stands in: with CI=true a missing tool is a failure, not a skip. */
    static int rounds(int usual) {
        return Integer.getInteger("rounds", usual);
    }

    /** Does the fault so often, checks every invariant, and enters a row in the table. */
    Findings run(Fault fault, int rounds, boolean sameProcess) throws Exception {
        System.out.println(fault.name() + " seed " + seed + " rounds " + rounds);
        Resources baseline = sameProcess ? warm() : null;
        for (int round = 0; round < rounds; round++) {
            try (Load load = load("r" + round)) {
                load.waitFor(Duration.ofMillis(300 + random.nextInt(1_200)));
                fault.breaks().on(this, load);
                fault.meanwhile().on(this, load);
                long begun = System.nanoTime();
                fault.repair().on(this, load);
                filedAgain();
                recovery = Math.max(recovery, (System.nanoTime() - begun) / 1e9);
            }
        }
        if (baseline != null) {
            letGo(baseline);
        }
        return verdict(fault.name(), rounds, baseline);
    }

    /** Checks every invariant now and enters the row. */
    Findings verdict(String fault, int rounds, @Nullable Resources baseline) throws Exception {
        Findings findings = Invariants.check(house, ledger, canary, baseline);
        FaultTable.add(new FaultTable.Row(fault, test, rounds, seed, findings, recovery, notReadyAfter, note));
        assertThat(findings.broken()).as(findings.toString()).isEmpty();
        assertThat(findings.count("acknowledged")).isPositive();
        return findings;
    }

    /** One more filing, entered like those of the load. */
    Http.Reply fileOne() throws IOException, InterruptedException {
        String key = "one-" + more.incrementAndGet();
        Ledger.Ask ask = new Ledger.Ask(key, "", "", "file", Load.filing(key, canary));
        Http.Reply reply = ask.send(Http.citizen(house));
        ledger.note(ask, reply);
        return reply;
    }

    Load load(String name) {
        return new Load(house, ledger, canary, random.nextLong(), name);
    }

    /** What the idle process holds once everybody has been there. */
    Resources warm() throws Exception {
        try (Load load = load("warm")) {
            load.waitFor(Duration.ofSeconds(4));
        }
        return Resources.of(house);
    }

    /** Waits until the idle process holds no more than before; the check after it says what it still holds. */
    void letGo(Resources baseline) throws InterruptedException, IOException {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!Resources.of(house).near(baseline) && System.nanoTime() < end) {
            assertThat(new CountDownLatch(1).await(1, TimeUnit.SECONDS)).isFalse();
        }
    }

    /** Adds a sentence to the row. */
    void note(String words) {
        note = note.isEmpty() ? words : note + "; " + words;
    }

    /** I11: within ten seconds the house says by itself that it takes nothing. */
    void saysNotReady() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        until(
                "it says that it is not ready",
                Duration.ofSeconds(10),
                () -> status("/actuator/health/readiness") == 503);
        notReadyAfter = Math.max(notReadyAfter == null ? 0 : notReadyAfter, (System.nanoTime() - begun) / 1e9);
    }

    /** The status of what a citizen reads. */
    int status(String path) throws IOException, InterruptedException {
        return Http.citizen(house)
                .get(path, "Accept", "text/html,application/json")
                .status();
    }

    /** Asks the question again and again until it is answered with yes. */
    static void until(String what, Duration patience, Question question) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!question.ask()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            assertThat(new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    /** A question to the house. */
    @FunctionalInterface
    interface Question {
        boolean ask() throws IOException, InterruptedException;
    }

    private void filedAgain() throws IOException, InterruptedException {
        int before = ledger.acknowledged().size();
        until(
                "something is acknowledged again",
                PATIENCE,
                () -> ledger.acknowledged().size() > before);
    }

    @Override
    public void close() {
        house.close();
    }
}
