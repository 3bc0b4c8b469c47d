package id.gurindam.command.organisation;

import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.StructureEvent;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.organisation.UnitRenamed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The city, its areas, its units and the bodies beside it, as they stand. */
public record Structure(
        @Nullable CityNamed city,
        Map<String, AreaDrawn> areas,
        Map<String, Unit> units,
        Map<String, OutsideBodyListed> bodies) {
    static final Structure NONE = new Structure(null, Map.of(), Map.of(), Map.of());

    /** A unit of the city; once abolished it is kept, but holds nothing any more. */
    public record Unit(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String parentCode,
            @Nullable String areaCode,
            boolean open) {}

    Structure evolve(StructureEvent event) {
        return switch (event) {
            case CityNamed named -> new Structure(named, areas, units, bodies);
            case AreaDrawn area -> new Structure(city, Entries.with(areas, area.areaCode(), area), units, bodies);
            case UnitEstablished unit -> with(established(unit));
            case UnitRenamed unit -> with(renamed(unitAt(unit.unitCode()), unit));
            case UnitAbolished unit -> with(closed(unitAt(unit.unitCode())));
            case OutsideBodyListed body ->
                new Structure(city, areas, units, Entries.with(bodies, body.bodyCode(), body));
        };
    }

    /** The unit exists and has not been abolished. */
    public boolean unitIsOpen(String unitCode) {
        Unit unit = units.get(unitCode);
        return unit != null && unit.open();
    }

    /** The area is a kelurahan of the city. */
    public boolean isKelurahan(String areaCode) {
        AreaDrawn area = areas.get(areaCode);
        return area != null && area.level() == AreaLevel.KELURAHAN;
    }

    /** The first open unit of that kind. */
    public Optional<Unit> firstOfKind(UnitKind kind) {
        return units.values().stream()
                .filter(unit -> unit.open() && unit.kind() == kind)
                .findFirst();
    }

    private Structure with(Unit unit) {
        return new Structure(city, areas, Entries.with(units, unit.code(), unit), bodies);
    }

    /** Open units belong to it. */
    public boolean hasOpenParts(String unitCode) {
        return units.values().stream().anyMatch(unit -> unit.open() && unitCode.equals(unit.parentCode()));
    }

    Unit unitAt(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalStateException("the record speaks of unit " + code + " before it was established");
        }
        return unit;
    }

    private static Unit established(UnitEstablished unit) {
        return new Unit(
                unit.unitCode(), unit.name(), unit.shortName(), unit.kind(), unit.parentCode(), unit.areaCode(), true);
    }

    private static Unit renamed(Unit unit, UnitRenamed as) {
        return new Unit(
                unit.code(), as.name(), as.shortName(), unit.kind(), unit.parentCode(), unit.areaCode(), unit.open());
    }

    private static Unit closed(Unit unit) {
        return new Unit(
                unit.code(), unit.name(), unit.shortName(), unit.kind(), unit.parentCode(), unit.areaCode(), false);
    }
}
