package id.gurindam.web.faults;

import id.gurindam.web.journey.House;
import id.gurindam.web.journey.Http;
import id.gurindam.web.journey.Pictures;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Clients who file, upload, verify, route, accept and reply, each by a seed of its own; all of it is entered in the ledger. */
final class Load implements AutoCloseable {
    static final int CLIENTS = Integer.getInteger("clients", 8);
    private static final List<Step> LIFE = List.of(
            new Step("verify", "koordinator", """
                    {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan.","note":"jelas"}"""),
            new Step("route-to-unit", "koordinator", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}"),
            new Step("accept-routing", "petugas-124", "{}"),
            new Step("reply", "petugas-124", "{\"text\":\"Akan ditambal minggu ini.\"}"));

    private final House house;
    private final Ledger ledger;
    private final String canary;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();

    private record Step(String act, String account, String body) {}

    private record Case(String code, int step) {}

    /** Begins at once; the name keeps the keys of this load apart from those of every other. */
    Load(House house, Ledger ledger, String canary, long seed, String name) {
        this.house = house;
        this.ledger = ledger;
        this.canary = canary;
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed * 31 + client);
            String mine = name + "-c" + client;
            threads.execute(() -> goOn(mine, random));
        }
    }

    /** The body of a filing whose words tell of its key. */
    static String filing(String key, String canary) {
        return """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan, mohon ditambal. %s %s"}""".formatted(key, canary);
    }

    private void goOn(String name, Random random) {
        Deque<Case> cases = new ArrayDeque<>();
        for (int i = 0; ended.getCount() > 0; i++) {
            try {
                one(name + "-" + i, random.nextInt(100), cases);
            } catch (IOException broken) {
                pause();
            } catch (InterruptedException | RuntimeException unexpected) {
                wrong.add(unexpected);
                return;
            }
        }
    }

    private void one(String key, int dice, Deque<Case> cases) throws IOException, InterruptedException {
        Case next = cases.peek();
        if (dice < 10) {
            ledger.stored(Http.citizen(house).upload("/api/files", "foto.png", Pictures.small()));
        } else if (dice < 45 || next == null) {
            String code = ask(new Ledger.Ask(key, "", "", "file", filing(key, canary)));
            if (code != null) {
                cases.add(new Case(code, 0));
            }
        } else {
            Step step = LIFE.get(next.step());
            cases.remove();
            String code = act(key, next, step, cases);
            if (code != null && next.step() + 1 < LIFE.size()) {
                cases.add(new Case(code, next.step() + 1));
            }
        }
    }

    /** Whether an act happened whose answer did not come is not known, so that case is left alone from then on. */
    private @Nullable String act(String key, Case on, Step step, Deque<Case> cases)
            throws IOException, InterruptedException {
        try {
            return ask(new Ledger.Ask(key, step.account(), on.code(), step.act(), step.body()));
        } catch (ConnectException nothingHappened) {
            cases.addFirst(on);
            throw nothingHappened;
        }
    }

    /** The code of the case if the house has promised it. */
    private @Nullable String ask(Ledger.Ask ask) throws IOException, InterruptedException {
        try {
            Http.Reply reply = ask.send(ask.account().isEmpty() ? Http.citizen(house) : Http.as(house, ask.account()));
            answered.incrementAndGet();
            if (ledger.note(ask, reply)) {
                return reply.json().get("trackingCode").stringValue();
            }
            pause();
            return null;
        } catch (ConnectException nobodyThere) {
            throw nobodyThere;
        } catch (IOException broken) {
            ledger.unanswered(ask);
            throw broken;
        }
    }

    private void pause() {
        waitFor(Duration.ofMillis(50));
    }

    /** Lets the clients go on for so long; waits on the end of the load, which does not come meanwhile. */
    void waitFor(Duration time) {
        try {
            ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many requests were answered so far, whatever the answer. */
    int answered() {
        return answered.get();
    }

    @Override
    public void close() {
        ended.countDown();
        threads.close();
        if (!wrong.isEmpty()) {
            throw new AssertionError("a client failed", wrong.peek());
        }
    }
}
