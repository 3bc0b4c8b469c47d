package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Complaints hear from the office of Tanjungpinang what its file says. */
class OfficeFactsFromOrganisationTest {
    private static final Instant TUESDAY = Instant.parse("2026-11-24T03:00:00Z");
    private static final DemoOfficers DEMO = new DemoOfficers("store");

    private static OfficeFactsFromOrganisation facts() {
        CityFile file = CityFile.named("tanjungpinang");
        Organisation city = Organisation.NONE;
        for (OrganisationEvent event : file.events()) {
            city = city.evolve(event, Instant.parse("2026-11-23T01:00:00Z"));
        }
        for (OrganisationEvent event : DEMO.appointments(file.unitCodes())) {
            city = city.evolve(event, Instant.parse("2026-11-23T01:00:00Z"));
        }
        return OfficeFactsFromOrganisation.of(city, TUESDAY);
    }

    @Test
    void the_windows_of_the_reporter_are_working_days() {
        assertThat(facts().confirmationEnds(TUESDAY)).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(facts().reopenableUntil(TUESDAY)).isEqualTo(Instant.parse("2027-01-11T09:00:00Z"));
    }

    @Test
    void special_units_are_known_by_their_kind() {
        assertThat(facts().inspectorate()).isEqualTo("103");
        assertThat(facts().secretariat()).isEqualTo("101");
    }

    @Test
    void only_leaves_can_be_chosen() {
        assertThat(facts().categoryIsOpen("jalan.lubang")).isTrue();
        assertThat(facts().categoryIsOpen("jalan")).isFalse();
        assertThat(facts().categoryIsOpen("nothing")).isFalse();
    }

    @Test
    void lists_bodies_and_places_are_known() {
        assertThat(facts().isListed("declineGrounds", "NO_SUBSTANCE")).isTrue();
        assertThat(facts().isListed("declineGrounds", "BAD_MOOD")).isFalse();
        assertThat(facts().isListed("nothing", "NO_SUBSTANCE")).isFalse();
        assertThat(facts().outsideBodyIsListed("PLN")).isTrue();
        assertThat(facts().isKelurahan("21.72.01.1002")).isTrue();
        assertThat(facts().isKelurahan("21.72.01")).isFalse();
    }

    @Test
    void the_way_up_needs_consent_only_outside_the_city() {
        assertThat(facts().consentNeeded("OMBUDSMAN")).isTrue();
        assertThat(facts().consentNeeded("SEKDA")).isFalse();
    }

    @Test
    void officers_serve_their_own_unit_only() {
        assertThat(facts().officerServes(DEMO.refOf("petugas-124"), "124")).isTrue();
        assertThat(facts().officerServes(DEMO.refOf("petugas-124"), "125")).isFalse();
    }

    @Test
    void what_is_pinned_is_named() {
        assertThat(facts().ruleVersion()).isEqualTo("TPI/1");
        assertThat(facts().under("TPI/1").ruleVersion()).isEqualTo("TPI/1");
        assertThat(facts().calendarVersion(TUESDAY)).isEqualTo("2026/1");
        assertThat(facts().extensionsWithoutSuperior()).isEqualTo(1);
        assertThat(facts().supervisoryLikely("pungli.layanan")).isTrue();
    }
}
