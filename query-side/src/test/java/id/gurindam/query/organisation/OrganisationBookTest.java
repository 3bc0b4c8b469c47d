package id.gurindam.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.BackupNamed;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyMoved;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.Point;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.organisation.UnitRenamed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The book tells names and routes as they stand, twice told or told again from the start the same. */
class OrganisationBookTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final List<OrganisationEvent> STORY = List.of(
            area("21.72.01.1001", "Tanjungpinang Barat", 0.915),
            area("21.72.01.1002", "Kemboja", 0.926),
            unit("124", "Dinas PU"),
            unit("135", "Kelurahan Kemboja"),
            category("jalan", null),
            category("jalan.lubang", "jalan"),
            category("jalan.gelap", "jalan"),
            new DutyAssigned("jalan.lubang", null, "124", null),
            new DutyAssigned("jalan.lubang", "21.72.01.1002", "135", null),
            new ReasonListAdopted("declineGrounds", List.of(ListEntry.of("NO", "Tidak", "No")), null),
            new OfficerAppointed("head", Role.UNIT_HEAD, "124", false, null),
            new OfficerAppointed("petugas", Role.UNIT_OFFICER, "124", false, null),
            new BackupNamed("head", "petugas", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24), null),
            new UnitRenamed("124", "Dinas PUPR", "PUPR", null),
            new CategoryRetired("jalan.gelap", "jalan.lubang", null),
            new DutyMoved("jalan.lubang", "21.72.01.1002", "135", "124", null, null),
            new UnitAbolished("135", null),
            new OfficerReleased("petugas", Role.UNIT_OFFICER, "124", null));

    private static OrganisationPage told() {
        OrganisationBook book = new OrganisationBook();
        for (int i = 0; i < STORY.size(); i++) {
            book.on(STORY.get(i), i + 10L, MONDAY);
            book.on(STORY.get(i), i + 10L, MONDAY);
        }
        return book.now();
    }

    @Test
    void names_are_those_of_today_and_an_unknown_code_is_its_own_name() {
        assertThat(told().places().unitName("124")).isEqualTo("Dinas PUPR");
        assertThat(told().places().unitName("135")).isEqualTo("Kelurahan Kemboja");
        assertThat(told().places().unitName("999")).isEqualTo("999");
        assertThat(told().subjects().categoryName("jalan.lubang", Tongue.EN)).isEqualTo("jalan.lubang (en)");
        assertThat(told().rules().text("declineGrounds", "NO", Tongue.ID)).isEqualTo("Tidak");
        assertThat(told().rules().text("declineGrounds", "XX", Tongue.ID)).isEqualTo("XX");
    }

    @Test
    void only_what_is_open_can_be_chosen() {
        assertThat(told().places().openUnits())
                .extracting(Places.UnitLine::code)
                .containsExactly("124");
        assertThat(told().subjects().groups())
                .extracting(Subjects.CategoryLine::code)
                .containsExactly("jalan");
        assertThat(told().subjects().within("jalan"))
                .extracting(Subjects.CategoryLine::code)
                .containsExactly("jalan.lubang");
    }

    @Test
    void a_route_follows_the_moved_duty() {
        assertThat(told().subjects().route("jalan.lubang", "21.72.01.1002")).isEqualTo(Optional.of("124"));
        assertThat(told().subjects().route("jalan.gelap", null)).isEmpty();
    }

    @Test
    void people_are_found_by_role_unit_and_backup() {
        assertThat(told().officers().ofUnit("124"))
                .extracting(Officers.PostLine::officerRef)
                .containsExactly("head");
        assertThat(told().officers().postsOf("petugas")).isEmpty();
        assertThat(told().officers().backupOf("head", LocalDate.of(2026, 12, 24)))
                .contains("petugas");
        assertThat(told().officers().backupOf("head", LocalDate.of(2026, 12, 25)))
                .isEmpty();
    }

    @Test
    void the_nearest_kelurahan_is_a_guess_from_the_centres() {
        assertThat(told().places().nearestKelurahan(0.925, 104.45))
                .hasValueSatisfying(area -> assertThat(area.name()).isEqualTo("Kemboja"));
    }

    @Test
    void the_book_knows_up_to_where_it_was_told() {
        assertThat(told().position()).isEqualTo(STORY.size() + 9L);
        assertThat(told().isLoaded()).isFalse();
    }

    private static AreaDrawn area(String code, String name, double latitude) {
        return new AreaDrawn(
                code,
                AreaLevel.KELURAHAN,
                name,
                "21.72.01",
                new Point(latitude, 104.45),
                new Box(0.8, 104.3, 1.0, 104.6),
                null,
                null);
    }

    private static UnitEstablished unit(String code, String name) {
        return new UnitEstablished(code, name, name, UnitKind.DINAS, null, null, "default", null, null);
    }

    private static CategoryOpened category(String code, @Nullable String parent) {
        return new CategoryOpened(
                code,
                parent,
                code,
                code + " (en)",
                "road",
                "FACILITIES",
                false,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
