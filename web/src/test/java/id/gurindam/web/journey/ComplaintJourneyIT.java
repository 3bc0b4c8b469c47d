package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ComplaintJourneyIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED","channel":"WEB",
             "description":"Jalan berlubang dekat simpang Kota Piring, kemarin ibu-ibu jatuh dari motor.",
             "place":{"latitude":0.9173,"longitude":104.4852,"kelurahanCode":"21.72.02.1001","words":"simpang Kota Piring"},
             "reporter":{"name":"Siti Rahmah","email":"siti@example.org","phone":"0812 0000 1234"}}""";

    @TempDir
    static Path folder;

    static HouseProcess house;

    @BeforeAll
    static void open() throws Exception {
        house = new HouseProcess(
                        folder,
                        "--gurindam.demo=true",
                        "--gurindam.demo-cases=0",
                        "--gurindam.demo-password=" + Http.PASSWORD)
                .start();
    }

    @AfterAll
    static void shut() throws Exception {
        house.close();
    }

    @Test
    void a_citizen_files_the_office_works_and_the_citizen_confirms() throws Exception {
        Http citizen = Http.citizen(house);
        Http coordinator = Http.as(house, "koordinator");
        Http unit = Http.as(house, "petugas-124");

        Http.Reply filed = citizen.post("/api/complaints", FILING, "Idempotency-Key", "journey-1");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String code = filed.json().get("trackingCode").stringValue();
        String pin = filed.json().get("pin").stringValue();
        String at = "/api/complaints/" + code;

        assertThat(citizen.get(at).text()).doesNotContain("ibu-ibu").doesNotContain("Siti");
        assertThat(citizen.get(at, "Gurindam-Pin", pin).text()).contains("ibu-ibu");

        expect(coordinator.post(at + "/verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Jalan berlubang dekat simpang.","note":"jelas"}"""));
        assertThat(citizen.get(at).text()).contains("Jalan berlubang dekat simpang.");
        expect(coordinator.post(at + "/route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan kota\"}"));
        expect(unit.post(at + "/accept-routing", "{}"));
        expect(unit.post(at + "/reply", "{\"text\":\"Regu tambal turun lusa pagi.\"}"));
        expect(unit.post(at + "/claim-outcome", """
                {"kind":"RESOLVED","summary":"Sudah ditambal.","noEvidenceReason":"kamera rusak"}"""));
        JsonNode open = citizen.get(at, "Gurindam-Pin", pin).json();
        assertThat(open.get("status").stringValue()).isEqualTo("AWAITING_CONFIRMATION");
        expect(citizen.post(at + "/confirm-outcome", "{\"rating\":5,\"words\":\"terima kasih\"}", "Gurindam-Pin", pin));

        assertThat(citizen.get(at).json().get("status").stringValue()).isEqualTo("CONFIRMED");
        Http.Reply trail = Http.as(house, "auditor").get(at + "/trail");
        assertThat(trail.status()).as(trail.text()).isEqualTo(200);
        assertThat(trail.text())
                .contains("complaint.filed", "complaint.outcome-confirmed-by-reporter")
                .doesNotContain("Siti", "ibu-ibu");
    }

    @Test
    void the_unit_that_gives_a_case_back_and_the_one_it_names_both_stand_until_a_unit_has_taken_it() throws Exception {
        Http coordinator = Http.as(house, "koordinator");
        Http named = Http.as(house, "petugas-122");
        String code = Http.citizen(house)
                .post("/api/complaints", FILING, "Idempotency-Key", "between-1")
                .json()
                .get("trackingCode")
                .stringValue();
        String at = "/api/complaints/" + code;
        expect(coordinator.post(at + "/verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Jalan berlubang.","note":"jelas"}"""));
        expect(coordinator.post(at + "/route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan kota\"}"));
        expect(Http.as(house, "petugas-124")
                .post(at + "/return-routing", "{\"suggestedUnit\":\"122\",\"reason\":\"saluran, bukan jalan\"}"));

        assertThat(between(coordinator.get(at).json())).isEqualTo("124, 122");
        assertThat(coordinator.get("/api/desk").json().get("items"))
                .filteredOn(item -> item.get("trackingCode").stringValue().equals(code))
                .extracting(ComplaintJourneyIT::between)
                .containsExactly("124, 122");
        expect(coordinator.post(at + "/route-to-unit", "{\"unitCode\":\"122\",\"reason\":\"saluran\"}"));
        assertThat(between(coordinator.get(at).json())).isEqualTo("124, 122");
        expect(named.post(at + "/accept-routing", "{}"));
        assertThat(coordinator.get(at).json().hasNonNull("between")).isFalse();
    }

    private static String between(JsonNode of) {
        JsonNode between = of.get("between");
        return between.get("returnedBy").stringValue() + ", "
                + between.get("suggestedUnit").stringValue();
    }

    @Test
    void a_wrong_pin_opens_nothing_and_an_unknown_code_answers_alike() throws Exception {
        Http citizen = Http.citizen(house);
        String secret = citizen.post("/api/complaints", FILING.replace("NAMED", "SECRET"))
                .json()
                .get("trackingCode")
                .stringValue();

        Http.Reply known = citizen.get("/api/complaints/" + secret);
        Http.Reply unknown = citizen.get("/api/complaints/TPI-0000-0000");

        assertThat(known.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(known.json().get("code")).isEqualTo(unknown.json().get("code"));
    }

    @Test
    void a_unit_that_does_not_hold_the_case_can_do_nothing_to_it() throws Exception {
        String code = Http.citizen(house)
                .post("/api/complaints", FILING)
                .json()
                .get("trackingCode")
                .stringValue();

        Http.Reply refused = Http.as(house, "petugas-122").post("/api/complaints/" + code + "/accept-routing", "{}");

        assertThat(refused.status()).isIn(403, 404);
    }

    private static void expect(Http.Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().get("position").longValue()).isPositive();
    }
}
