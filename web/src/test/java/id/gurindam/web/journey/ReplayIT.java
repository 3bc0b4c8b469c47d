package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.record.RecordStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The auditor replays a view to a moment and is told what differs from now, and because of which event. */
class ReplayIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";

    @TempDir
    static Path folder;

    static InHouse house;

    @BeforeAll
    static void open() {
        house = InHouse.open(folder, "--gurindam.demo-cases=10");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void each_field_that_differs_names_the_event_behind_it() throws Exception {
        String code = filed();
        long filed = head();
        long verified = acted(code, "verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan dekat pasar.","note":"jelas"}""");
        long routed = acted(code, "route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}");

        JsonNode cards = view("caselist", filed);
        assertThat(cards.get("differing").longValue()).isEqualTo(1);
        JsonNode card = cards.get("items").get(0);
        assertThat(card.get("trackingCode").stringValue()).isEqualTo(code);
        assertThat(cause(card, "classification")).isEqualTo(verified);
        assertThat(cause(card, "holderUnit")).isEqualTo(routed);
        assertThat(cause(card, "status")).isEqualTo(routed);
        JsonNode file = view("casefile", filed).get("items").get(0);
        assertThat(cause(file, "standing.holderUnit")).isEqualTo(routed);
        assertThat(cause(file, "entries[001]")).isEqualTo(verified);
    }

    @Test
    void personal_values_stay_locked_in_every_view() throws Exception {
        String code = filed();
        acted(code, "verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang sangat rahasia.","note":"catatan tertutup"}""");
        for (String name : views()) {
            String told = view(name, 0).toString();
            assertThat(told)
                    .as(name)
                    .doesNotContain("sangat rahasia", "catatan tertutup", "mohon ditambal", "envelope");
        }
        assertThat(view("casefile", 0).toString()).contains("$sealed");
    }

    @Test
    void pages_of_differences_lead_on_until_every_one_was_told_once() throws Exception {
        for (String name : views()) {
            TreeSet<String> keys = new TreeSet<>();
            long differing = -1;
            int told = 0;
            String after = "";
            while (after != null) {
                JsonNode page = read("/api/views/" + name + "?asOf=0&limit=7"
                        + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8)));
                differing = page.get("differing").longValue();
                for (JsonNode item : page.get("items")) {
                    keys.add(item.get("collection") + " " + item.get("key"));
                    told++;
                }
                after = page.path("next").asString(null);
            }
            assertThat(keys).as(name).hasSize(told);
            assertThat((long) told).as(name).isEqualTo(differing).isPositive();
        }
    }

    @Test
    void whoever_does_not_wait_is_told_how_far_it_is_and_where_to_ask_again() throws Exception {
        String address = "/api/views/casefile?asOf=" + (head() - 1);
        Http auditor = Http.as(house, "auditor");
        Http.Reply reply = auditor.get(address, "Prefer", "wait=0");
        int told = 0;
        while (reply.status() == 202) {
            told++;
            assertThat(reply.response().headers().firstValue("Location")).contains(address);
            assertThat(reply.json().get("read").longValue())
                    .isLessThanOrEqualTo(reply.json().get("toRead").longValue());
            reply = auditor.get(address, "Prefer", "wait=1");
        }
        assertThat(reply.status()).isEqualTo(200);
        assertThat(told).isPositive();
    }

    @Test
    void only_who_may_see_the_record_replays_it_and_what_is_no_view_is_told() throws Exception {
        assertThat(Http.as(house, "koordinator")
                        .get("/api/views/caselist?asOf=1")
                        .status())
                .isEqualTo(403);
        assertThat(Http.citizen(house).get("/api/views/caselist?asOf=1").status())
                .isEqualTo(401);
        Http auditor = Http.as(house, "auditor");
        assertThat(auditor.get("/api/views/tiada?asOf=1").status()).isEqualTo(404);
        assertThat(auditor.get("/api/views/caselist").status()).isEqualTo(400);
    }

    @Test
    void the_page_shows_then_and_now_with_steps_by_event_and_day() throws Exception {
        String code = filed();
        long filed = head();
        long verified = acted(code, "verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan dekat pasar.","note":"jelas"}""");
        PlainVisitor auditor = new PlainVisitor(house);
        auditor.fillIn("/masuk", "", Map.of("username", "auditor", "password", Http.PASSWORD));

        assertThat(auditor.get("/jejak/putar").body()).contains("Daftar dan meja", "Organisasi", "Berkas kasus");
        String page = made(auditor, "/jejak/putar?tampilan=caselist&posisi=" + filed);
        assertThat(page)
                .contains("Keadaan per", code, "/jejak?pilih=" + verified, "data-step=\"ArrowRight\"")
                .contains("posisi=" + (filed + 1), "posisi=" + (filed - 1), "data-step=\"ShiftArrowLeft\"");
        assertThat(made(auditor, "/jejak/putar?tampilan=organisation&waktu=2020-01-01T00:00"))
                .contains("belum ada saat itu");
        assertThat(auditor.get("/jejak/putar?posisi=sekian").body()).contains("Ada masalah");
        assertThat(auditor.get("/jejak/putar?waktu=kemarin").body()).contains("Ada masalah");
    }

    private static String made(PlainVisitor visitor, String path) throws Exception {
        String page = visitor.get(path).body();
        while (page.contains("<progress")) {
            page = visitor.get(path).body();
        }
        return page;
    }

    private static Iterable<String> views() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        Http.as(house, "auditor").get("/api/views").json().forEach(name -> names.add(name.stringValue()));
        assertThat(names).contains("casefile", "caselist", "organisation");
        return names;
    }

    private static JsonNode view(String name, long position) throws Exception {
        return read("/api/views/" + name + "?asOf=" + position);
    }

    private static JsonNode read(String path) throws Exception {
        Http auditor = Http.as(house, "auditor");
        Http.Reply reply = auditor.get(path, "Prefer", "wait=10");
        while (reply.status() == 202) {
            reply = auditor.get(path, "Prefer", "wait=10");
        }
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static long cause(JsonNode document, String field) {
        for (JsonNode one : document.get("fields")) {
            if (one.get("field").stringValue().equals(field)) {
                return one.get("event").get("position").longValue();
            }
        }
        throw new IllegalStateException(field + " does not differ: " + document);
    }

    private static long head() {
        return house.part(RecordStore.class).head();
    }

    private static long acted(String code, String act, String body) throws Exception {
        Http.Reply reply = Http.as(house, "koordinator").post("/api/complaints/" + code + "/" + act, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("position").longValue();
    }

    private static String filed() throws Exception {
        Http.Reply filed = Http.citizen(house).post("/api/complaints", FILING);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().get("trackingCode").stringValue();
    }
}
