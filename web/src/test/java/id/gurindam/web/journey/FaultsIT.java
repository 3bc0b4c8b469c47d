package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FaultsIT {
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int CLIENTS = 8;
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan nomor %s, mohon ditambal segera."}""";

    @TempDir
    Path folder;

    @Test
    void ten_kills_under_load_lose_nothing_that_was_acknowledged_and_make_nothing_twice() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("FaultsIT seed " + seed + " rounds " + ROUNDS);
        Random random = new Random(seed);
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        HouseProcess house = demo();
        for (int round = 0; round < ROUNDS; round++) {
            house.start();
            try (Load load = new Load(house, acknowledged, round)) {
                load.runFor(300 + random.nextInt(1_500));
                house.kill();
            }
        }
        house.start();
        List<String> recorded = filedCodes(house);
        house.close();
        Set<String> once = new HashSet<>(recorded);
        System.out.println("acknowledged " + acknowledged.size() + " recorded " + recorded.size() + " lost "
                + acknowledged.values().stream()
                        .filter(code -> !once.contains(code))
                        .count());
        assertThat(once).containsAll(acknowledged.values());
        assertThat(recorded).doesNotHaveDuplicates();
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void a_hundred_posts_with_one_key_make_one_event_and_get_one_answer() throws Exception {
        try (HouseProcess house = demo().start()) {
            int before = filedCodes(house).size();
            List<Http.Reply> replies = together(
                    100,
                    () -> Http.citizen(house)
                            .post("/api/complaints", FILING.formatted("satu"), "Idempotency-Key", "the-same"));

            assertThat(replies).extracting(Http.Reply::status).containsOnly(201);
            assertThat(replies)
                    .extracting(Http.Reply::text)
                    .containsOnly(replies.getFirst().text());
            assertThat(filedCodes(house)).hasSize(before + 1);
        }
    }

    @Test
    void sixty_four_acts_on_one_version_of_a_case_let_exactly_one_happen() throws Exception {
        try (HouseProcess house = demo().start()) {
            String code = Http.citizen(house)
                    .post("/api/complaints", FILING.formatted("dua"))
                    .json()
                    .get("trackingCode")
                    .stringValue();
            Http coordinator = Http.as(house, "koordinator");
            String etag = coordinator.get("/api/complaints/" + code).etag();

            List<Http.Reply> replies = together(
                    64,
                    () -> coordinator.post(
                            "/api/complaints/" + code + "/verify",
                            "{\"classification\":\"NON_SUPERVISORY\",\"note\":\"x\"}",
                            "If-Match",
                            etag));

            assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
            assertThat(replies.stream().filter(r -> r.status() == 412 || r.status() == 409))
                    .hasSize(63);
        }
    }

    private HouseProcess demo() throws IOException {
        return new HouseProcess(
                folder, "--gurindam.demo=true", "--gurindam.demo-cases=0", "--gurindam.demo-password=" + Http.PASSWORD);
    }

    private static List<String> filedCodes(HouseProcess house) throws Exception {
        Http auditor = Http.as(house, "auditor");
        List<String> codes = new ArrayList<>();
        for (long from = 0; ; ) {
            JsonNode page =
                    auditor.get("/api/record?from=" + from + "&limit=1000").json();
            if (page.isEmpty()) {
                return codes;
            }
            for (JsonNode event : page) {
                assertThat(event.get("position").longValue()).isEqualTo(from++);
                if (event.get("name").stringValue().equals("complaint.filed")) {
                    codes.add(event.get("payload").get("trackingCode").stringValue());
                }
            }
        }
    }

    private static List<Http.Reply> together(int callers, Callable<Http.Reply> call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Http.Reply> replies = new ArrayList<>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(callers, call))) {
                replies.add(future.get());
            }
            return replies;
        }
    }

    /** Eight clients who file one after another, and note what was acknowledged by the key they used. */
    private static final class Load implements AutoCloseable {
        private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();

        Load(HouseProcess house, Map<String, String> acknowledged, int round) {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                threads.execute(() -> file(house, acknowledged, "r" + round + "-c" + number));
            }
        }

        private void file(HouseProcess house, Map<String, String> acknowledged, String name) {
            Http citizen = Http.citizen(house);
            for (int i = 0; going.get(); i++) {
                String key = name + "-" + i;
                try {
                    Http.Reply reply = citizen.post("/api/complaints", FILING.formatted(key), "Idempotency-Key", key);
                    if (reply.status() == 201) {
                        acknowledged.put(key, reply.json().get("trackingCode").stringValue());
                    }
                } catch (IOException killed) {
                    return;
                } catch (InterruptedException | RuntimeException unexpected) {
                    wrong.add(unexpected);
                    return;
                }
            }
        }

        void runFor(long millis) throws InterruptedException {
            assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS))
                    .isFalse();
        }

        @Override
        public void close() {
            going.set(false);
            threads.close();
            assertThat(wrong).isEmpty();
        }
    }
}
