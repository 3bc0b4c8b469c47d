package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.axon.Pasts;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.record.RecordStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists, desks, the record and the organisation are told as they were, to whom they may be told. */
class PastListsIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"ANONYMOUS",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";
    private static final String WAIT = "wait=10";

    @TempDir
    static Path folder;

    static InHouse house;

    @BeforeAll
    static void open() {
        house = InHouse.open(folder, "--gurindam.demo-cases=40");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void the_list_says_of_every_moment_what_it_said_then() throws Exception {
        Http auditor = Http.as(house, "auditor");
        String code = filed();
        List<Long> moments = new ArrayList<>();
        List<JsonNode> told = new ArrayList<>();
        for (String act : List.of("verify", "route-to-unit", "correct-published-text")) {
            house.part(ViewProgress.class).atLeast("caselist", head()).block();
            told.add(list(Http.citizen(house), "").get("items"));
            moments.add(head());
            acted(code, act);
        }
        for (int moment : List.of(0, 2, 1)) {
            JsonNode then = list(auditor, "&asOf=" + moments.get(moment));
            assertThat(then.get("items")).isEqualTo(told.get(moment));
            assertThat(then.get("asOf").get("position").longValue()).isEqualTo(moments.get(moment));
        }
        assertThat(house.part(Pasts.class).size()).isLessThanOrEqualTo(Pasts.KEPT);
    }

    @Test
    void the_past_of_the_list_is_for_whoever_may_see_the_record() throws Exception {
        String asOf = "/api/complaints?asOf=" + head();
        assertThat(Http.citizen(house).get(asOf).status()).isEqualTo(401);
        assertThat(Http.as(house, "koordinator").get(asOf).status()).isEqualTo(403);
        assertThat(Http.as(house, "ppdp").get(asOf, "Prefer", WAIT).status()).isEqualTo(200);
        assertThat(Http.citizen(house)
                        .get("/laporan?asOf=" + head(), "Accept", "text/html")
                        .status())
                .isIn(302, 401);
        assertThat(Http.as(house, "auditor").get("/api/complaints?asOf=kemarin").status())
                .isEqualTo(400);
    }

    @Test
    void what_was_put_under_protection_since_is_not_shown_as_it_was_before() throws Exception {
        Http coordinator = Http.as(house, "koordinator");
        String code = filed();
        acted(code, "verify");
        acted(code, "route-to-unit");
        long before = head();
        assertThat(onDesk(Http.as(house, "kepala-124"), code, before)).isTrue();
        done(coordinator.post("/api/complaints/" + code + "/correct-classification", """
                {"classification":"SUPERVISORY","accused":{"units":["124"]},"reason":"ternyata tentang petugas"}"""));

        assertThat(onDesk(Http.as(house, "kepala-124"), code, before)).isFalse();
        JsonNode items = list(Http.as(house, "auditor"), "&asOf=" + before).get("items");
        for (JsonNode item : items) {
            if (item.get("trackingCode").stringValue().equals(code)) {
                assertThat(item.path("publishedText").asString("")).isEmpty();
            }
        }
    }

    @Test
    void a_text_whose_key_was_destroyed_since_is_readable_in_no_moment() throws Exception {
        Http auditor = Http.as(house, "auditor");
        String code = filed();
        acted(code, "verify");
        long before = head();
        assertThat(list(auditor, "&asOf=" + before).toString()).contains("Lubang di jalan dekat pasar.");
        String id = auditor.get("/api/complaints/" + code + "/trail")
                .json()
                .get(0)
                .get("streamId")
                .stringValue();
        done(Http.as(house, "ppdp").post("/api/keys/" + id + "/destroy", "{\"legalBasis\":\"UU 27/2022 pasal 8\"}"));

        JsonNode items = list(auditor, "&asOf=" + before).get("items");
        assertThat(items.get(0).get("trackingCode").stringValue()).isEqualTo(code);
        assertThat(items.get(0).path("publishedText").asString("")).isEmpty();
        assertThat(auditor.get("/api/complaints/" + code + "?asOf=" + before)
                        .json()
                        .get("publishedText")
                        .stringValue())
                .isEqualTo("[data dihapus]");
    }

    @Test
    void a_page_of_a_past_moment_says_so_and_offers_no_act() throws Exception {
        String code = filed();
        acted(code, "verify");
        long before = head();
        acted(code, "route-to-unit");

        PlainVisitor coordinator = signedIn("koordinator");
        assertThat(made(coordinator, "/meja?asOf=" + before))
                .contains("Keadaan per", "Kembali ke sekarang", code)
                .doesNotContain("?pilih=" + code, "data-live=");
        assertThat(coordinator.get("/meja").body())
                .doesNotContain("Keadaan per")
                .contains("data-live=");
        PlainVisitor auditor = signedIn("auditor");
        assertThat(auditor.get("/jejak?asOf=" + before).body())
                .contains("Keadaan per", "pilih=" + before)
                .doesNotContain("pilih=" + (before + 1));
        assertThat(made(auditor, "/laporan?asOf=" + before)).contains("Keadaan per", "/jejak/" + code);
    }

    @Test
    void the_record_and_the_organisation_end_where_they_ended_then() throws Exception {
        Http auditor = Http.as(house, "auditor");
        long head = head();
        JsonNode events = auditor.get("/api/record?from=" + (head - 5) + "&asOf=" + (head - 3))
                .json();
        assertThat(events).hasSize(3);
        assertThat(auditor.get("/api/organisation/units?asOf=0").json()).isEmpty();
        assertThat(auditor.get("/api/organisation/units?asOf=" + head).json())
                .isEqualTo(auditor.get("/api/organisation/units").json());
    }

    private static PlainVisitor signedIn(String account) throws Exception {
        PlainVisitor visitor = new PlainVisitor(house);
        visitor.fillIn("/masuk", "", Map.of("username", account, "password", Http.PASSWORD));
        return visitor;
    }

    /** Asks again while the page says that the past is being made. */
    private static String made(PlainVisitor visitor, String path) throws Exception {
        String page = visitor.get(path).body();
        while (page.contains("<progress")) {
            page = visitor.get(path).body();
        }
        return page;
    }

    private static boolean onDesk(Http officer, String code, long position) throws Exception {
        Http.Reply desk = officer.get("/api/desk?asOf=" + position, "Prefer", WAIT);
        done(desk);
        return desk.text().contains(code);
    }

    private static JsonNode list(Http caller, String more) throws Exception {
        Http.Reply list = caller.get("/api/complaints?limit=100" + more, "Prefer", WAIT);
        done(list);
        return list.json();
    }

    private static long head() {
        return house.part(RecordStore.class).head();
    }

    private static void acted(String code, String act) throws Exception {
        String body = switch (act) {
            case "verify" -> """
                    {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan dekat pasar.","note":"jelas"}""";
            case "route-to-unit" -> "{\"unitCode\":\"124\",\"reason\":\"jalan\"}";
            default -> "{\"publishedText\":\"Lubang di jalan.\",\"reason\":\"terlalu terang\"}";
        };
        done(Http.as(house, "koordinator").post("/api/complaints/" + code + "/" + act, body));
    }

    private static String filed() throws Exception {
        Http.Reply filed = Http.citizen(house).post("/api/complaints", FILING);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().get("trackingCode").stringValue();
    }

    private static void done(Http.Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
