package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.record.RecordStore;
import id.gurindam.time.WorkingCalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A manager asks what other limits or days off would have changed, and nothing that is changes by it. */
class WhatIfIT {
    private static final int LIMIT = 3;
    private static final String CLASS = "NON_SUPERVISORY";

    @TempDir
    static Path folder;

    static InHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = InHouse.open(folder, "--gurindam.demo-cases=150");
        while (Http.as(house, "manajer").get("/api/figures?indicator=S3").status() == 503) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void a_shorter_limit_turns_exactly_those_late_that_took_longer() throws Exception {
        Set<String> expected = tookLongerThan(LIMIT);
        JsonNode result = simulated("""
                {"limits":[{"clock":"SETTLE","classification":"%s","limit":%d}]}""".formatted(CLASS, LIMIT));

        Set<String> turned = new TreeSet<>();
        result.get("cases")
                .forEach(one -> one.get("runs").forEach(run -> {
                    boolean settled = run.get("clock").stringValue().equals("SETTLE")
                            && run.get("ordinal").intValue() == 1
                            && run.get("toLate").booleanValue()
                            && run.get("before").get("verdict").stringValue().equals("ON_TIME");
                    if (settled) {
                        turned.add(one.get("trackingCode").stringValue());
                    }
                }));
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(turned).isEqualTo(expected);
        assertThat(result.get("totals").get("simulation").booleanValue()).isTrue();
        assertThat(result.get("totals").get("toLate").longValue()).isGreaterThanOrEqualTo(expected.size());
        assertThat(result.get("totals").get("toKept").longValue()).isZero();
    }

    @Test
    void the_limits_in_force_change_nothing() throws Exception {
        JsonNode totals = simulated("""
                {"limits":[{"clock":"SETTLE","classification":"%s","limit":14}]}""".formatted(CLASS)).get("totals");
        for (String none : new String[] {"affected", "toLate", "toKept", "moved", "unmatched"}) {
            assertThat(totals.get(none).longValue()).as(none).isZero();
        }
        assertThat(totals.get("cases").longValue()).isPositive();
    }

    @Test
    void a_week_off_moves_deadlines_and_makes_nobody_later() throws Exception {
        LocalDate monday =
                LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).minusDays(60).with(java.time.DayOfWeek.MONDAY);
        StringBuilder days = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            days.append(i == 0 ? "" : ",").append("""
                    {"date":"%s","kind":"COLLECTIVE_LEAVE","name":"Cuti"}""".formatted(monday.plusDays(i)));
        }
        JsonNode totals = simulated("{\"calendar\":{\"days\":[" + days + "]}}").get("totals");
        assertThat(totals.get("moved").longValue()).isPositive();
        assertThat(totals.get("toLate").longValue()).isZero();
    }

    @Test
    void nothing_of_it_is_recorded() throws Exception {
        long before = house.part(RecordStore.class).head();
        simulated("{\"limits\":[{\"clock\":\"VERIFY\",\"limit\":1}]}");
        assertThat(house.part(RecordStore.class).head()).isEqualTo(before);
    }

    @Test
    void its_end_is_told_to_whoever_follows_it() throws Exception {
        Http manager = Http.as(house, "manajer");
        JsonNode begun = manager.post("/api/what-if", "{\"limits\":[{\"clock\":\"VERIFY\",\"limit\":2}]}")
                .json();
        String told = manager.get(begun.get("live").stringValue()).text();
        assertThat(told).contains("event:done", "\"simulation\":true", "\"toLate\":");
    }

    @Test
    void it_is_told_to_whoever_began_it_only_and_gone_once_cancelled() throws Exception {
        Http manager = Http.as(house, "manajer");
        JsonNode begun = manager.post("/api/what-if", "{\"limits\":[{\"clock\":\"VERIFY\",\"limit\":2}]}")
                .json();
        String at = begun.get("result").stringValue();
        assertThat(Http.as(house, "sekda").get(at).status()).isEqualTo(404);
        assertThat(Http.as(house, "petugas-124").get(at).status()).isEqualTo(403);
        assertThat(manager.post(at + "/cancel", "{}").status()).isEqualTo(204);
        assertThat(manager.get(at).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | ruleSet",
                "{\"limits\":[{\"clock\":\"SETTLE\",\"classification\":\"ASPIRATION\",\"limit\":-1}]} | 422 | limits[0].limit",
                "{\"limits\":[{\"clock\":\"NOSUCH\",\"limit\":3}]} | 422 | limits[0].clock",
                "{\"calendar\":{\"year\":2026,\"days\":[{\"date\":\"2025-01-01\",\"kind\":\"HOLIDAY\"}]}} | 422 | calendar.days",
                "{\"calendar\":{\"days\":[{\"kind\":\"HOLIDAY\"}]}} | 422 | calendar.days[0].date",
                "{\"colour\":1} | 400 | colour"
            })
    void what_could_never_be_decreed_is_not_simulated(String body, int status, String field) throws Exception {
        Http.Reply refused = Http.as(house, "manajer").post("/api/what-if", body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().get("field").stringValue()).isEqualTo(field);
    }

    /** Reported and settled in time, but in more working days than this: counted from start, end and pauses alone. */
    private static Set<String> tookLongerThan(int limit) throws Exception {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        JsonNode cases = Http.as(house, "manajer")
                .get("/api/figures/cases?indicator=S3&limit=500&class=%s&from=%s&to=%s"
                        .formatted(CLASS, today.minusYears(1).plusDays(1), today))
                .json()
                .get("cases");
        WorkingCalendar calendar = house.part(OrganisationBook.class).now().calendar();
        Set<String> codes = new TreeSet<>();
        for (JsonNode one : cases) {
            JsonNode run = one.get("clocks").get(0);
            if (run.get("verdict").stringValue().equals("ON_TIME") && days(run, calendar) > limit) {
                codes.add(one.get("trackingCode").stringValue());
            }
        }
        return codes;
    }

    private static int days(JsonNode run, WorkingCalendar calendar) {
        int days = calendar.workingDaysBetween(instant(run, "startedAt"), instant(run, "stoppedAt"));
        for (JsonNode pause : run.get("pauses")) {
            days -= calendar.workingDaysBetween(instant(pause, "from"), instant(pause, "to"));
        }
        return days;
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.get(field).stringValue());
    }

    private static JsonNode simulated(String body) throws Exception {
        Http manager = Http.as(house, "manajer");
        Http.Reply begun = manager.post("/api/what-if", body);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String at = begun.json().get("result").stringValue();
        manager.get(at + "/live");
        Http.Reply result = manager.get(at);
        assertThat(result.status()).as(result.text()).isEqualTo(200);
        return result.json();
    }
}
