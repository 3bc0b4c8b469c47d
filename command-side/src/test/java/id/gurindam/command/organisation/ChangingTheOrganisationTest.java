package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.Office.MONDAY;
import static id.gurindam.command.organisation.Office.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.OrganisationCommand.AbolishUnit;
import id.gurindam.command.organisation.OrganisationCommand.LoadCity;
import id.gurindam.command.organisation.OrganisationCommand.MoveDuty;
import id.gurindam.command.organisation.OrganisationCommand.RenameUnit;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyMoved;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.organisation.UnitRenamed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The organisation changes step by step, and each change tells where a duty came from and why. */
class ChangingTheOrganisationTest {

    @Test
    void a_city_is_loaded_once_and_as_it_is() {
        List<OrganisationEvent> events = List.of(Office.unit("103", UnitKind.INSPEKTORAT, null));
        assertThat(OrganisationDecider.decide(Organisation.NONE, new LoadCity(events), MONDAY))
                .isEqualTo(events);
    }

    @Test
    void nothing_changes_before_a_city_is_loaded() {
        assertThatThrownBy(() -> OrganisationDecider.decide(Organisation.NONE, new AbolishUnit("124", REASON), MONDAY))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("CITY_NOT_LOADED");
    }

    @Test
    void a_moved_duty_tells_whence_it_came() {
        MoveDuty wish = new MoveDuty("jalan.lubang", null, "135", "Perwako 12/2026", REASON);
        assertThat(OrganisationDecider.decide(Office.small(), wish, MONDAY))
                .containsExactly(new DutyMoved("jalan.lubang", null, "124", "135", "Perwako 12/2026", REASON));
    }

    @Test
    void a_duty_of_one_kelurahan_goes_before_the_duty_of_everywhere() {
        Organisation office =
                Office.after(Office.small(), new DutyAssigned("jalan.lubang", "21.72.01.1002", "135", REASON));
        assertThat(office.duties().route("jalan.lubang", "21.72.01.1002")).isEqualTo(Optional.of("135"));
        assertThat(office.duties().route("jalan.lubang", "21.72.01.1003")).isEqualTo(Optional.of("124"));
        assertThat(office.duties().route("jalan.gelap", null)).isEmpty();
    }

    @Test
    void a_unit_ends_when_duties_parts_and_people_have_left_it() {
        Organisation empty = Office.after(
                Office.small(),
                new DutyMoved("jalan.lubang", null, "124", "103", null, REASON),
                new UnitAbolished("135", REASON),
                new OfficerReleased("head", Role.UNIT_HEAD, "124", REASON));
        assertThat(OrganisationDecider.decide(empty, new AbolishUnit("124", REASON), MONDAY))
                .containsExactly(new UnitAbolished("124", REASON));
    }

    @Test
    void the_duty_of_a_retired_category_holds_nobody_back() {
        Organisation office = Office.after(Office.small(), new CategoryRetired("jalan.lubang", null, REASON));
        assertThatThrownBy(() -> OrganisationDecider.decide(office, new AbolishUnit("124", REASON), MONDAY))
                .hasMessage("UNIT_HAS_PARTS");
        assertThat(office.duties().isOpenLeaf("jalan.lubang")).isFalse();
    }

    @Test
    void a_renamed_unit_keeps_its_duties() {
        RenameUnit wish = new RenameUnit("124", "Dinas PUPR", "PUPR", REASON);
        OrganisationEvent renamed =
                OrganisationDecider.decide(Office.small(), wish, MONDAY).getFirst();
        assertThat(renamed).isEqualTo(new UnitRenamed("124", "Dinas PUPR", "PUPR", REASON));
        Organisation office = Office.after(Office.small(), renamed);
        assertThat(office.structure().unitAt("124").name()).isEqualTo("Dinas PUPR");
        assertThat(office.duties().holds("124")).isTrue();
    }
}
