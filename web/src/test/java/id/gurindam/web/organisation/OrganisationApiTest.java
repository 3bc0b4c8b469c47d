package id.gurindam.web.organisation;

import static id.gurindam.events.Role.ADMINISTRATOR;
import static id.gurindam.events.Role.COORDINATOR;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.gurindam.events.Role;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each change of the organisation over HTTP: for the administrator alone, with a reason, once. */
class OrganisationApiTest {
    private static final String NEW_UNIT = """
            {"unitCode":"199","name":"Unit Uji","shortName":"Uji","kind":"UPTD","officeHours":"default"}""";
    private static final String NEW_OFFICER = """
            {"officerRef":"officer-test","role":"UNIT_OFFICER","unitCode":"124"}""";
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("establish-unit", NEW_UNIT),
            entry("rename-unit", "{\"unitCode\":\"124\",\"name\":\"Dinas Lain\",\"shortName\":\"DL\"}"),
            entry("abolish-unit", "{\"unitCode\":\"199\"}"),
            entry(
                    "list-outside-body",
                    "{\"bodyCode\":\"TEST\",\"name\":\"Badan\",\"shortName\":\"B\",\"level\":\"STATE\"}"),
            entry(
                    "open-category",
                    "{\"categoryCode\":\"jalan.uji\",\"parentCode\":\"jalan\",\"nameId\":\"Uji\",\"nameEn\":\"Test\","
                            + "\"icon\":\"road\",\"serviceComponent\":\"FACILITIES\",\"unitCode\":\"124\"}"),
            entry("retire-category", "{\"categoryCode\":\"jalan.rusak\"}"),
            entry(
                    "assign-duty",
                    "{\"categoryCode\":\"jalan.rusak\",\"kelurahanCode\":\"21.72.01.1001\",\"unitCode\":\"124\"}"),
            entry("move-duty", "{\"categoryCode\":\"jalan.rusak\",\"toUnit\":\"125\"}"),
            entry("appoint-officer", NEW_OFFICER),
            entry("release-officer", NEW_OFFICER),
            entry(
                    "name-backup",
                    "{\"officerRef\":\"officer-test\",\"backupRef\":\"officer-two\",\"from\":\"2026-12-01\"}"),
            entry(
                    "decree-calendar",
                    "{\"year\":2028,\"version\":1,\"decree\":\"SKB\",\"decreedOn\":\"2026-11-01\",\"days\":[{\"date\":"
                            + "\"2028-01-03\",\"kind\":\"HOLIDAY\",\"nameId\":\"Libur\",\"nameEn\":\"Holiday\"}]}"),
            entry("excuse-day", "{\"date\":\"2026-11-20\"}"),
            entry("adopt-rule-set", ""),
            entry(
                    "adopt-reason-list",
                    "{\"list\":\"returnReasons\",\"entries\":[{\"code\":\"X\",\"textId\":\"Satu\",\"textEn\":\"One\"}]}"),
            entry(
                    "adopt-template",
                    "{\"templateCode\":\"T99\",\"purposeId\":\"a\",\"purposeEn\":\"b\",\"textId\":\"c\","
                            + "\"textEn\":\"d\"}"));

    private final House house = new House();

    @Test
    void every_change_is_tried_here() {
        assertThat(BODIES.keySet()).isEqualTo(Changes.words());
    }

    @TestFactory
    Stream<DynamicTest> the_administrator_may_with_a_reason_and_nobody_else() {
        return Changes.words().stream().sorted().map(word -> dynamicTest(word, () -> tried(new House(), word)));
    }

    private static void tried(House house, String word) {
        before(house, word);
        String body = withReason(house, word, "Keputusan wali kota");
        long head = house.office.position();
        refused(house, word, body, COORDINATOR, 403, "NOT_YOURS");
        refused(house, word, body, null, 401, "SIGN_IN_NEEDED");
        refused(house, word, withReason(house, word, " "), ADMINISTRATOR, 422, "FIELD_MISSING reason");
        assertThat(house.office.position()).isEqualTo(head);
        String first = answer(house, word, body);
        assertThat(first).isEqualTo("{\"position\":" + house.office.position() + "}");
        assertThat(house.office.position()).isGreaterThan(head);
        long after = house.office.position();
        assertThat(answer(house, word, body)).isEqualTo(first);
        assertThat(house.office.position()).isEqualTo(after);
        house.post(word, withReason(house, word, "Alasan lain"), ADMINISTRATOR, "key-1")
                .expectStatus()
                .isEqualTo(422);
    }

    static void before(House house, String word) {
        if (word.equals("abolish-unit")) {
            done(house, "establish-unit", NEW_UNIT);
        }
        if (word.equals("release-officer") || word.equals("name-backup")) {
            done(house, "appoint-officer", NEW_OFFICER);
            done(house, "appoint-officer", NEW_OFFICER.replace("-test", "-two"));
        }
    }

    private static void done(House house, String word, String body) {
        house.post(word, with(body, "Persiapan"), ADMINISTRATOR, "before-" + body.hashCode())
                .expectStatus()
                .isOk();
    }

    private static void refused(House house, String word, String body, @Nullable Role as, int status, String why) {
        String said = house.post(word, body, as, "key-" + status)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(said).startsWith(why);
    }

    private static String answer(House house, String word, String body) {
        String said = house.post(word, body, ADMINISTRATOR, "key-1")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return said == null ? "" : said;
    }

    static String withReason(House house, String word, String reason) {
        String body = BODIES.getOrDefault(word, "");
        return with(body.isEmpty() ? nextRules(house) : body, reason);
    }

    private static String with(String body, String reason) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(body);
        return tree.put("reason", reason).toString();
    }

    private static String nextRules(House house) {
        ObjectNode rules = JsonMapper.shared()
                .valueToTree(house.book.now().rules().ruleSets().getFirst());
        rules.put("version", 2).put("effectiveFrom", "2026-11-25");
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("ruleSet", rules);
        return body.toString();
    }

    @Test
    void a_change_on_a_state_that_has_moved_on_is_refused() {
        long seen = house.book.now().position();
        String body = with(BODIES.getOrDefault("rename-unit", ""), "Alasan");
        assertThat(house.client
                        .post()
                        .uri("/api/organisation/rename-unit")
                        .header("As", "ADMINISTRATOR")
                        .header("If-Match", "\"" + (seen - 1) + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .isEqualTo(412);
    }

    @Test
    void unknown_and_missing_fields_are_named() {
        refused(
                house,
                "rename-unit",
                "{\"unitCode\":\"124\",\"shortName\":\"x\",\"reason\":\"y\"}",
                ADMINISTRATOR,
                422,
                "FIELD_MISSING name");
        refused(
                house,
                "excuse-day",
                "{\"date\":\"2026-11-20\",\"reason\":\"y\",\"day\":1}",
                ADMINISTRATOR,
                400,
                "FIELD_UNKNOWN day");
        refused(house, "fly", "{}", ADMINISTRATOR, 404, "NOT_FOUND");
    }

    @Test
    void lists_are_for_everybody_in_two_languages_until_they_change_and_officers_are_not() {
        for (String list :
                new String[] {"categories", "units", "areas", "bodies", "calendars", "rule-sets", "lists", "templates"
                }) {
            house.client
                    .get()
                    .uri("/api/organisation/" + list)
                    .header("Accept-Language", "id")
                    .header("If-None-Match", "\"" + house.book.now().position() + "\"")
                    .exchange()
                    .expectStatus()
                    .isNotModified();
            house.client
                    .get()
                    .uri("/api/organisation/" + list)
                    .header("Accept-Language", "en")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$[0].code")
                    .exists();
        }
        house.client
                .get()
                .uri("/api/organisation/officers")
                .header("Accept-Language", "id")
                .exchange()
                .expectStatus()
                .isEqualTo(401);
    }
}
