package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FaultsIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan nomor %s, mohon ditambal segera."}""";

    @TempDir
    Path folder;

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
}
