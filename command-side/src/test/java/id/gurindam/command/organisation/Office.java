package id.gurindam.command.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.Point;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.personal.Personal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small office for tests: three units, one kelurahan, two categories, one administrator, two verifiers. */
final class Office {
    static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    static final Personal REASON = Personal.of("Perwako 12/2026");
    static final HoursSet HOURS = new HoursSet(
            "default",
            "Jam kerja",
            "Office hours",
            false,
            false,
            List.of(new Hours(List.of(DayOfWeek.values()).subList(0, 5), "07:30", "16:00", List.of())),
            List.of(new Hours(List.of(DayOfWeek.values()).subList(0, 5), "08:00", "15:00", List.of())),
            null,
            null,
            null);

    private Office() {}

    static Organisation small() {
        return after(
                Organisation.NONE,
                new CityNamed(
                        "21.72",
                        null,
                        "Tanjungpinang",
                        "Kota Tanjungpinang",
                        "Kepulauan Riau",
                        "Asia/Jakarta",
                        "WIB",
                        "TPI",
                        new Point(0.9, 104.4),
                        new Box(0.8, 104.3, 1.0, 104.6),
                        null,
                        null,
                        List.of(),
                        null),
                new AreaDrawn(
                        "21.72.01.1002",
                        AreaLevel.KELURAHAN,
                        "Kemboja",
                        null,
                        new Point(0.9, 104.4),
                        new Box(0.8, 104.3, 1.0, 104.6),
                        null,
                        null),
                new OfficeHoursDecreed("default", List.of(HOURS), List.of(), null, null, null),
                unit("103", UnitKind.INSPEKTORAT, null),
                unit("124", UnitKind.DINAS, null),
                unit("135", UnitKind.KELURAHAN, "124"),
                new OutsideBodyListed("PLN", "PT PLN (Persero)", "PLN", BodyLevel.COMPANY, List.of(), null, null),
                category("jalan", null),
                category("jalan.lubang", "jalan"),
                new DutyAssigned("jalan.lubang", null, "124", null),
                new CalendarDecreed(2026, 1, "SKB", LocalDate.of(2025, 9, 19), List.of(off("2026-12-25")), null),
                new ReasonListAdopted("returnReasons", List.of(ListEntry.of("NOT_OUR_DUTY", "Bukan", "No")), null),
                officer("admin", Role.ADMINISTRATOR, null),
                officer("head", Role.UNIT_HEAD, "124"),
                new OfficerAppointed("verifier-1", Role.COORDINATOR, null, true, null),
                new OfficerAppointed("verifier-2", Role.COORDINATOR, null, true, null));
    }

    static Organisation after(Organisation past, OrganisationEvent... events) {
        Organisation now = past;
        for (OrganisationEvent event : events) {
            now = now.evolve(event, MONDAY);
        }
        return now;
    }

    static UnitEstablished unit(String code, UnitKind kind, @Nullable String parent) {
        return new UnitEstablished(code, "Unit " + code, "U" + code, kind, parent, null, "default", null, null);
    }

    static CategoryOpened category(String code, @Nullable String parent) {
        return new CategoryOpened(
                code,
                parent,
                code,
                code,
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

    static OfficerAppointed officer(String ref, Role role, @Nullable String unit) {
        return new OfficerAppointed(ref, role, unit, false, null);
    }

    static CalendarDay off(String date) {
        return new CalendarDay(LocalDate.parse(date), CalendarDay.Kind.HOLIDAY, "Libur", "Holiday", null);
    }
}
