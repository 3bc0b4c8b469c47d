package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The auditor asks how a case stood, and is told what was known then and nothing else. */
class AsOfIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";

    @TempDir
    static Path folder;

    static InHouse house;

    @BeforeAll
    static void open() {
        house = InHouse.open(folder, "--gurindam.demo-cases=0");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void every_moment_of_a_case_is_told_as_it_was_told_then() throws Exception {
        Http coordinator = Http.as(house, "koordinator");
        Http auditor = Http.as(house, "auditor");
        String code = filed();
        String at = "/api/complaints/" + code;
        List<JsonNode> told = new ArrayList<>();
        told.add(coordinator.get(at).json());
        coordinator.post(at + "/verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan.","note":"jelas"}""");
        told.add(coordinator.get(at).json());
        coordinator.post(at + "/route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}");
        told.add(coordinator.get(at).json());

        for (JsonNode then : told) {
            Http.Reply back = auditor.get(at + "?asOf=" + then.get("position").longValue());
            assertThat(back.status()).as(back.text()).isEqualTo(200);
            for (String field : List.of("status", "holder", "classification", "publishedText", "version", "position")) {
                assertThat(back.json().get(field)).as(field).isEqualTo(then.get(field));
            }
        }
    }

    @Test
    void an_instant_leads_to_the_newest_position_recorded_until_then() throws Exception {
        String code = filed();
        JsonNode trail = Http.as(house, "auditor")
                .get("/api/complaints/" + code + "/trail")
                .json();
        String recordedAt = trail.get(0).get("recordedAt").stringValue();

        Http.Reply then = Http.as(house, "auditor").get("/api/complaints/" + code + "?asOf=" + recordedAt);
        Http.Reply before = Http.as(house, "auditor").get("/api/complaints/" + code + "?asOf=2020-01-01T00:00:00Z");

        assertThat(then.json().get("status").stringValue()).isEqualTo("RECEIVED");
        assertThat(before.status()).isEqualTo(404);
    }

    @Test
    void what_was_public_once_is_not_told_to_the_public_again() throws Exception {
        String code = filed();

        assertThat(Http.citizen(house)
                        .get("/api/complaints/" + code + "?asOf=99999")
                        .status())
                .isEqualTo(404);
        assertThat(Http.as(house, "auditor")
                        .get("/api/complaints/" + code + "?asOf=kemarin")
                        .status())
                .isEqualTo(400);
    }

    private static String filed() throws Exception {
        Http.Reply filed = Http.citizen(house).post("/api/complaints", FILING);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().get("trackingCode").stringValue();
    }
}
