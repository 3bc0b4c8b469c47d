package id.gurindam.web.organisation;

import static id.gurindam.events.Role.ADMINISTRATOR;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calendars and rule sets are decreed where they are listed, and tried there before. */
class DecreesApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CALENDAR = """
            {"year":2026,"version":2,"decree":"SKB 2/2026","decreedOn":"2026-11-23","days":[
             {"date":"2026-12-24","kind":"COLLECTIVE_LEAVE","name":"Natal"},
             {"date":"2026-12-25","kind":"HOLIDAY","nameId":"Natal","nameEn":"Christmas"}]}""";

    private final House house = new House();

    private record Told(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    private Told post(String address, String body, @Nullable Role as) {
        EntityExchangeResult<String> result = house.post(address, body, as, "key-" + (address + body + as).hashCode())
                .expectBody(String.class)
                .returnResult();
        String said = result.getResponseBody();
        return new Told(result.getStatus().value(), said == null ? "" : said);
    }

    private ObjectNode listed() {
        ObjectNode next = JSON.createObjectNode();
        ObjectNode rules = JSON.valueToTree(house.book.now().rules().ruleSets().getFirst());
        rules.put("version", 2).put("effectiveFrom", "2027-01-01");
        return next.put("code", "TPI/2")
                .put("name", "Aturan")
                .put("effectiveFrom", "2027-01-01")
                .set("rules", rules);
    }

    @Test
    void a_calendar_is_decreed_with_one_name_for_both_languages_and_its_decree_as_the_reason() {
        assertThat(post("calendars", CALENDAR, ADMINISTRATOR).body())
                .isEqualTo("{\"position\":" + house.office.position() + "}");
        var newest = house.book.now().rules().calendars().calendars().getLast().content();
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.days())
                .extracting(day -> day.nameId() + "/" + day.nameEn())
                .containsExactly("Natal/Natal", "Natal/Christmas");
        assertThat(house.book.why(house.book.changes().getFirst())).isEqualTo("SKB 2/2026");
    }

    @Test
    void rules_are_adopted_as_they_are_listed_or_bare() {
        ObjectNode listed = listed();
        assertThat(post("rule-sets", listed.toString(), ADMINISTRATOR).status()).isEqualTo(200);
        assertThat(house.book.now().rules().ruleSets()).hasSize(2);
        ObjectNode bare = ((ObjectNode) listed.get("rules")).put("version", 3).put("reason", "Perwako 3");
        assertThat(post("rule-sets", bare.toString(), ADMINISTRATOR).status()).isEqualTo(200);
        assertThat(house.book.why(house.book.changes().getFirst())).isEqualTo("Perwako 3");
    }

    @Test
    void a_preview_counts_all_lists_what_the_reader_may_see_and_records_nothing() {
        long head = house.office.position();
        JsonNode told = post("calendars?preview=true", CALENDAR, MANAGER).json();
        assertThat(told.get("moved").intValue()).isEqualTo(214);
        assertThat(told.get("items").size()).isEqualTo(3);
        assertThat(told.get("items").get(0).get("dueAfter").stringValue()).isEqualTo(Drafted.AFTER.toString());
        assertThat(told.get("more").intValue()).isEqualTo(211);
        JsonNode less = post("calendars?preview=true", CALENDAR, ADMINISTRATOR).json();
        assertThat(less.get("items").size()).isEqualTo(2);
        assertThat(less.get("hidden").intValue()).isEqualTo(1);
        assertThat(house.office.position()).isEqualTo(head);
    }

    @Test
    void a_preview_of_rules_says_that_nothing_moves_and_limit_by_limit_what_changes() {
        ObjectNode listed = listed();
        ObjectNode settle = (ObjectNode) listed.get("rules").get("clocks").get(4);
        settle.withObject("limitByClass").put("NON_SUPERVISORY", 10);
        ((ObjectNode) listed.get("rules").get("clocks").get(0)).put("limit", 2);
        JsonNode told =
                post("rule-sets?preview=true", listed.toString(), MANAGER).json();
        assertThat(told.get("moved").intValue()).isZero();
        assertThat(told.get("against").stringValue()).isEqualTo("TPI/1");
        assertThat(told.get("says").stringValue()).contains("2027");
        assertThat(told.get("limits").get(0).toString()).contains("VERIFY", "\"before\":3", "\"after\":2");
        assertThat(told.get("limits").get(1).toString())
                .contains("SETTLE", "NON_SUPERVISORY", "\"before\":14", "\"after\":10");
        assertThat(told.get("limits").size()).isEqualTo(2);
    }

    @Test
    void a_manager_tries_and_does_not_decree() {
        assertThat(post("calendars", CALENDAR, MANAGER).status()).isEqualTo(403);
        assertThat(post("rule-sets", listed().toString(), MANAGER).status()).isEqualTo(403);
        assertThat(post("calendars?preview=true", CALENDAR, COORDINATOR).status())
                .isEqualTo(403);
        assertThat(post("calendars?preview=true", CALENDAR, null).status()).isEqualTo(401);
    }

    @Test
    void what_would_be_refused_is_refused_in_the_preview_too_with_its_place() {
        for (String address : new String[] {"calendars", "calendars?preview=true"}) {
            refused(address, CALENDAR.replace("2026-12-25", "2026-12-24"), "STANDS_TWICE days[1].date");
            refused(address, CALENDAR.replace("2026-12-25", "2027-12-25"), "DAY_OUTSIDE_YEAR days[1].date");
            refused(address, CALENDAR.replace("\"name\":\"Natal\"", "\"name\":\" \""), "FIELD_MISSING days[0].name");
            refused(address, CALENDAR.replace(",\"name\":\"Natal\"", ""), "FIELD_MISSING days[0].name");
            refused(address, CALENDAR.replace("2026-11-23", "2026-11-25"), "DATE_IN_THE_FUTURE decreedOn");
            refused(address, CALENDAR.replace("HOLIDAY", "FEAST"), "FIELD_MALFORMED days[1].kind");
            refused(address, "[]", "BODY_MALFORMED null");
            refused(address, "%PDF-1.7", "BODY_NOT_JSON null");
        }
        for (String address : new String[] {"rule-sets", "rule-sets?preview=true"}) {
            refused(
                    address,
                    listed().toString().replace("\"VERIFY\"", "\"SPRINT\""),
                    "CLOCK_UNKNOWN rules.clocks[0].code");
            refused(address, listed().put("weather", "fine").toString(), "FIELD_UNKNOWN weather");
            refused(address, listed().put("effectiveFrom", "2027-02-01").toString(), "FIELD_MALFORMED effectiveFrom");
        }
        refused("calendars?preview=maybe", CALENDAR, "PARAMETER_MALFORMED preview");
    }

    private void refused(String address, String body, String why) {
        long head = house.office.position();
        assertThat(post(address, body, ADMINISTRATOR).body()).as(address).isEqualTo(why);
        assertThat(house.office.position()).isEqualTo(head);
    }
}
