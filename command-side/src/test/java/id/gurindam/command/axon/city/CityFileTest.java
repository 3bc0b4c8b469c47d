package id.gurindam.command.axon.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file of Tanjungpinang becomes the organisation that the city expects, and a faulty file is refused by its path. */
class CityFileTest {
    private static final CityFile FILE = CityFile.named("tanjungpinang");

    private static Organisation loaded() {
        Organisation city = Organisation.NONE;
        for (OrganisationEvent event : FILE.events()) {
            city = city.evolve(event, Instant.parse("2026-11-23T00:00:00Z"));
        }
        return city;
    }

    @Test
    void the_city_has_its_units_areas_and_categories() {
        Organisation city = loaded();
        assertThat(city.structure().units()).hasSize(59);
        assertThat(city.structure().areas()).hasSize(22);
        assertThat(city.structure().bodies()).hasSize(16);
        assertThat(city.duties().categories()).hasSize(129);
        assertThat(city.rulebook().services()).hasSize(34);
        assertThat(city.rulebook().templates()).hasSize(25);
        assertThat(city.rulebook().lists().get("declineGrounds")).hasSize(11);
    }

    @Test
    void no_event_of_the_first_load_needs_a_reason() {
        assertThat(FILE.events()).allMatch(event -> event.reason() == null);
    }

    @Test
    void a_category_by_kelurahan_goes_to_the_office_of_the_place_and_else_to_its_agency() {
        Organisation city = loaded();
        assertThat(city.duties().route("drainase.tersumbat", "21.72.01.1002")).isEqualTo(Optional.of("135"));
        assertThat(city.duties().route("drainase.tersumbat", null)).isEqualTo(Optional.of("124"));
        assertThat(city.duties().route("jalan.lubang", "21.72.01.1002")).isEqualTo(Optional.of("124"));
    }

    @Test
    void the_rules_are_taken_over_whole() {
        RuleSet rules = loaded().rulebook().pinned("TPI/1").orElseThrow();
        assertThat(rules.clocks()).hasSize(24);
        assertThat(rules.escalationLadder()).hasSize(16);
        assertThat(rules.confirmationWindow().limit()).isEqualTo(10);
        assertThat(rules.settings().reopenWithinWorkingDays()).isEqualTo(30);
    }

    @Test
    void levels_of_escalation_keep_their_roles() {
        var levels = loaded().rulebook();
        assertThat(levels.entry("escalationLevels", "UNIT_HEAD").orElseThrow().role())
                .isEqualTo(Role.UNIT_HEAD);
        assertThat(levels.entry("escalationLevels", "OMBUDSMAN").orElseThrow().consentNeeded())
                .isTrue();
    }

    @Test
    void the_demo_has_nine_people_of_the_city_and_two_of_each_unit() {
        DemoOfficers demo = new DemoOfficers("store-1");
        assertThat(demo.accounts(FILE.unitCodes())).hasSize(9 + 2 * 59);
        assertThat(demo.accounts(FILE.unitCodes()))
                .filteredOn(account -> account.appointment().namedVerifier())
                .extracting(DemoOfficers.Account::name)
                .containsExactly("koordinator");
        assertThat(demo.refOf("sekda")).isEqualTo(new DemoOfficers("store-1").refOf("sekda"));
        assertThat(demo.refOf("sekda")).isNotEqualTo(new DemoOfficers("store-2").refOf("sekda"));
        assertThat(demo.refOf("sekda")).doesNotContain("sekda");
    }

    @Test
    void an_unknown_field_is_named_with_its_path() throws IOException {
        assertThatThrownBy(() ->
                        read(text().replaceFirst("\"short\": *\"Setda\"", "\"short\": \"Setda\", \"colour\": \"red\"")))
                .isInstanceOf(CityFileUnreadable.class)
                .hasMessageContaining("units[0].colour");
    }

    @Test
    void a_missing_field_is_named_with_its_path() throws IOException {
        assertThatThrownBy(() -> read(text().replaceFirst("\"name\": *\"Sekretariat DPRD\",", "")))
                .isInstanceOf(CityFileUnreadable.class)
                .hasMessageContaining("units[1].name is missing");
    }

    @Test
    void a_unit_that_does_not_exist_is_named_with_its_path() throws IOException {
        assertThatThrownBy(() -> read(text().replaceFirst("\"defaultUnit\": *\"124\"", "\"defaultUnit\": \"999\""))
                        .events())
                .isInstanceOf(CityFileUnreadable.class)
                .hasMessageContaining("categories jalan.defaultUnit names 999");
    }

    @Test
    void a_calendar_that_miscounts_is_named() throws IOException {
        assertThatThrownBy(() -> read(text().replaceFirst("\"workingDays\": *240", "\"workingDays\": 241"))
                        .events())
                .isInstanceOf(CityFileUnreadable.class)
                .hasMessageContaining("calendars 2026/1.workingDays is 241, its days leave 240");
    }

    private static CityFile read(String json) {
        return CityFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text() throws IOException {
        try (var in = CityFileTest.class.getResourceAsStream("/id/gurindam/city/tanjungpinang.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
