package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every figure opens: what is counted again from the linked events alone comes to the same; -Dseed= plays one run again. */
class FiguresApiIT {
    private static final String PERIOD = "&from=2025-01-01&to=2027-12-31";
    private static final int CELLS = Integer.getInteger("cells", 40);
    private static final List<String> SHARES = List.of(
            "S1", "S2", "S3", "S9", "S10", "S11", "S12", "S16", "S29", "S30", "BOUNCE", "ABA", "G1", "G2", "G4", "G6",
            "G7", "G8");
    private static final List<String> TIMES = List.of("S5", "S6", "HANDOFF", "OWNER", "ACCEPT");
    private static final List<String> COUNTS = List.of("S17-IN", "S17-OUT", "S17-BACK", "S20", "G5");
    private static final List<String> OTHERS = List.of(
            "S4",
            "S7",
            "S8",
            "S13",
            "S14",
            "S18",
            "S21",
            "S22-COMPLETE",
            "S22-DECIDED",
            "S24",
            "S25",
            "BOUNCING",
            "G3");
    private static final List<String> BY = List.of("unit", "class", "category", "area", "channel", "filedBy", "edge");

    @TempDir
    static Path folder;

    static InHouse house;
    static Map<Long, JsonNode> record;
    static long head;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeAll
    static void open() throws Exception {
        house = InHouse.open(folder, "--gurindam.demo-cases=200");
        record = new HashMap<>();
        JsonNode page;
        do {
            page = auditor("/api/record?limit=1000&from=" + record.size());
            page.forEach(event -> record.put(event.get("position").longValue(), event));
        } while (!page.isEmpty());
        head = record.size() - 1L;
        Http.Reply ready;
        do {
            ready = Http.as(house, "auditor").get("/api/figures?indicator=S1&asOf=" + head, "Prefer", "wait=20");
        } while (ready.status() == 202 || ready.status() == 503);
        assertThat(ready.status()).as(ready.text()).isEqualTo(200);
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void random_cells_come_to_the_same_when_counted_again_from_the_linked_events_alone() throws Exception {
        System.out.println("FiguresApiIT: -Dseed=" + seed);
        SoftAssertions all = new SoftAssertions();
        int done = 0;
        while (done < CELLS) {
            List<String> kind = List.of(SHARES, SHARES, TIMES, COUNTS).get(random.nextInt(4));
            String indicator = kind.get(random.nextInt(kind.size()));
            String by = BY.get(random.nextInt(BY.size()));
            JsonNode rows = figures(indicator, by);
            if (!rows.isEmpty()) {
                check(indicator, rows.get(random.nextInt(rows.size())), kind, all);
                done++;
            }
        }
        all.assertAll();
    }

    @Test
    void no_indicator_has_a_cell_without_cases_and_events_behind_it() throws Exception {
        List<String> all = new ArrayList<>(SHARES);
        all.addAll(TIMES);
        all.addAll(COUNTS);
        all.addAll(OTHERS);
        for (String indicator : all) {
            for (JsonNode row : figures(indicator, BY.get(random.nextInt(BY.size())))) {
                List<JsonNode> cases = cases(row);
                assertThat(cases).as("seed %d: %s %s", seed, indicator, row).isNotEmpty();
                assertThat(cases)
                        .as("seed %d: %s %s", seed, indicator, row)
                        .allMatch(one -> !one.get("events").isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, ",
        "indicator, indicator=S99",
        "by, indicator=S1&by=colour",
        "class, indicator=S1&class=NONE",
        "channel, indicator=S1&channel=PIGEON",
        "filedBy, indicator=S1&filedBy=NOBODY",
        "from, indicator=S1&from=2026-13-01",
        "from, indicator=S1&from=2026-02-02&to=2026-02-01",
        "to, indicator=S1&to=kemarin",
        "unit, indicator=S1&unit=01234567890123456789012345678901234567890",
        "asOf, indicator=S1&asOf=kemarin"
    })
    void a_bad_parameter_is_refused_by_its_name(String field, String query) throws Exception {
        for (String path : List.of("/api/figures?", "/api/figures/cases?")) {
            Http.Reply reply = Http.as(house, "auditor").get(path + (query == null ? "" : query));
            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.json().get("field").stringValue()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"limit, limit=0", "limit, limit=501", "limit, limit=many", "after, after=-2"})
    void a_bad_page_of_cases_is_refused_by_its_name(String field, String query) throws Exception {
        Http.Reply reply = Http.as(house, "auditor").get("/api/figures/cases?indicator=S1&" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().get("field").stringValue()).isEqualTo(field);
    }

    private static void check(String indicator, JsonNode row, List<String> kind, SoftAssertions all) throws Exception {
        String why = indicator + " " + row;
        List<List<JsonNode>> linked = new ArrayList<>();
        for (JsonNode one : cases(row)) {
            List<JsonNode> events = new ArrayList<>();
            one.get("events")
                    .forEach(event -> events.add(Objects.requireNonNull(
                            record.get(event.get("position").longValue()))));
            linked.add(events);
        }
        Instant at = Instant.parse(
                Objects.requireNonNull(record.get(head)).get("recordedAt").stringValue());
        CountedAgain again = new CountedAgain(indicator, at);
        if (kind.equals(SHARES)) {
            List<@Nullable Boolean> hits = new ArrayList<>();
            linked.forEach(events -> hits.add(again.hit(events)));
            all.assertThat(row.get("numerator").longValue())
                    .as(why)
                    .isEqualTo(hits.stream().filter(Boolean.TRUE::equals).count());
            all.assertThat(row.get("denominator").longValue())
                    .as(why)
                    .isEqualTo(hits.stream().filter(Objects::nonNull).count());
            return;
        }
        all.assertThat(row.get("n").longValue()).as(why).isEqualTo(linked.size());
        if (kind.equals(TIMES)) {
            all.assertThat(row.get("median").isNull() ? null : row.get("median").doubleValue())
                    .as(why)
                    .isEqualTo(CountedAgain.median(
                            linked.stream().map(again::lasted).toList()));
        } else if (indicator.equals("S20")) {
            all.assertThat(row.get("mean").doubleValue()).as(why).isEqualTo(stars(linked));
        }
    }

    private static double stars(List<List<JsonNode>> linked) {
        return linked.stream()
                .mapToInt(
                        events -> events.getFirst().get("payload").get("stars").intValue())
                .average()
                .orElseThrow();
    }

    private static JsonNode figures(String indicator, String by) throws Exception {
        return auditor("/api/figures?indicator=" + indicator + PERIOD + "&by=" + by + "&asOf=" + head)
                .get("rows");
    }

    /** All pages of the evidence. */
    private static List<JsonNode> cases(JsonNode row) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = auditor(row.get("evidence").stringValue() + "&limit=500" + after);
            page.get("cases").forEach(all::add);
            assertThat(page.get("hidden").longValue()).as("an auditor sees all").isZero();
            if (page.get("next") == null || page.get("next").isNull()) {
                return all;
            }
            after = "&after=" + page.get("next").longValue();
        }
    }

    private static JsonNode auditor(String path) throws Exception {
        Http.Reply reply = Http.as(house, "auditor").get(path, "Prefer", "wait=20");
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.json();
    }
}
