package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.HouseProcess;
import id.gurindam.web.journey.Http;
import id.gurindam.web.journey.PlainVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The ladder in the real house: what its clock, its stops and its deaths make of it over a week. */
class LadderIT {
    private static final String CASES = System.getProperty("gurindam.ladder.cases", "200");
    private static final Set<String> STEPS = Set.of("complaint.reminded", "complaint.escalated");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @TempDir
    Path classes;

    private Path clock;
    private HouseProcess house;
    private Http auditor;
    private String code = "";

    /** One step as the record has it. */
    private record Step(String stream, String level, Instant at, boolean byRule) {}

    @BeforeEach
    void build() throws Exception {
        clock = folder.resolve("clock");
        house = new HouseProcess(
                        folder,
                        MovedClock.setting(clock),
                        "--gurindam.demo=true",
                        "--gurindam.ladder=on",
                        "--gurindam.demo-cases=" + CASES,
                        "--gurindam.demo-until=2026-11-24T01:05:00Z",
                        "--gurindam.demo-password=" + Http.PASSWORD)
                .before(MovedClock.into(classes));
        auditor = Http.as(house, "auditor");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_report_that_nobody_reads_climbs_the_ladder_through_stops_and_deaths_and_each_step_once() throws Exception {
        openAt("2026-11-24T08:10");
        String report = file();
        quiet();
        List<Step> first = steps();
        System.out.println("steps at the first start of a demo of " + CASES + " cases: " + first.size() + ", "
                + first.stream().collect(Collectors.groupingBy(Step::level, Collectors.counting())));
        assertThat(first)
                .as("each level hears of a case once, however long it was late")
                .extracting(step -> step.stream() + " " + step.level())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(of(report)).isEmpty();

        openAt("2026-11-26T22:00");
        assertThat(of(report)).isEmpty();
        openAt("2026-11-27T09:00");
        Scenario.until("the coordinator is reminded", PATIENCE, () -> of(report).contains("COORDINATOR"));
        openAt("2026-11-27T09:05");
        openAt("2026-11-30T09:00");
        Scenario.until("the manager is told", PATIENCE, () -> of(report).contains("MANAGER"));
        Http manager = Http.as(house, "manajer");
        Scenario.until(
                "the manager sees it on the desk",
                PATIENCE,
                () -> manager.get("/api/desk").text().contains(code));
        PlainVisitor desk = new PlainVisitor(house);
        desk.fillIn("/masuk", "", Map.of("username", "manajer", "password", Http.PASSWORD));
        assertThat(desk.get("/meja").body()).contains(code);
        openAt("2026-12-03T09:00");
        Scenario.until("the secretary is told", PATIENCE, () -> of(report).contains("SEKDA"));
        assertThat(Http.as(house, "sekda").get("/api/desk").text()).doesNotContain("Lubang besar");
        openAt("2026-12-03T09:05");
        quiet();

        assertThat(of(report)).containsExactly("COORDINATOR", "MANAGER", "SEKDA");
        assertThat(steps()).filteredOn(Step::byRule).allSatisfy(step -> {
            LocalDateTime local = LocalDateTime.ofInstant(step.at(), WIB);
            assertThat(local.getHour()).as(step.toString()).isBetween(7, 16);
            assertThat(local.getDayOfWeek().getValue()).as(step.toString()).isLessThan(6);
        });
    }

    /** The house dies, if it lives, and opens with its clock at this hour. */
    private void openAt(String local) throws Exception {
        if (Files.exists(clock)) {
            house.kill();
        }
        Instant wanted = LocalDateTime.parse(local).atZone(WIB).toInstant();
        MovedClock.move(clock, Duration.between(Instant.now(), wanted));
        house.start();
    }

    /** Nothing more is told for two looks of the policies. */
    private void quiet() throws IOException, InterruptedException {
        int[] before = {-1};
        long[] since = {System.nanoTime()};
        Scenario.until("nothing more is told", PATIENCE, () -> {
            int now = steps().size();
            if (now != before[0]) {
                before[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > Duration.ofSeconds(15).toNanos();
        });
    }

    private String file() throws Exception {
        Http.Reply filed = Http.citizen(house)
                .post("/api/complaints", Load.filing("ladder-1", "lubang"), "Idempotency-Key", "ladder-1");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        code = filed.json().get("trackingCode").stringValue();
        return events().stream()
                .filter(event ->
                        event.get("payload").path("trackingCode").asString("").equals(code))
                .map(event -> event.get("streamId").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private List<String> of(String report) throws IOException, InterruptedException {
        return steps().stream()
                .filter(step -> step.stream().equals(report))
                .map(Step::level)
                .toList();
    }

    private List<Step> steps() throws IOException, InterruptedException {
        return events().stream()
                .filter(event -> STEPS.contains(event.get("name").stringValue()))
                .filter(event -> event.get("recordedAt").stringValue().compareTo("2026-11-24T01:06") > 0)
                .map(event -> new Step(
                        event.get("streamId").stringValue(),
                        event.get("payload").get("level").stringValue(),
                        Instant.parse(event.get("recordedAt").stringValue()),
                        event.get("payload").path("clock").isString()))
                .toList();
    }

    private List<JsonNode> events() throws IOException, InterruptedException {
        List<JsonNode> events = new ArrayList<>();
        while (true) {
            JsonNode page = auditor.get("/api/record?from=" + events.size() + "&limit=1000")
                    .json();
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
        }
    }
}
