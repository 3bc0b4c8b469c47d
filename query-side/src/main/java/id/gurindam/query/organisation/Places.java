package id.gurindam.query.organisation;

import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.StructureEvent;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.organisation.UnitRenamed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The city, its areas, its units and the bodies beside it; a code that nobody knows is its own name. */
public record Places(
        @Nullable CityNamed city,
        Map<String, AreaDrawn> areas,
        Map<String, UnitLine> units,
        Map<String, OutsideBodyListed> bodies) {
    static final Places NONE = new Places(null, Map.of(), Map.of(), Map.of());

    /** A unit under its present name; abolishedAt is null while it exists. */
    public record UnitLine(
            UnitEstablished as,
            Instant establishedAt,
            @Nullable Instant abolishedAt) {
        /** Its code. */
        public String code() {
            return as.unitCode();
        }

        /** Its name. */
        public String name() {
            return as.name();
        }

        /** Its short name. */
        public String shortName() {
            return as.shortName();
        }

        /** What kind of unit the law makes of it. */
        public UnitKind kind() {
            return as.kind();
        }

        /** It exists. */
        public boolean open() {
            return abolishedAt == null;
        }
    }

    Places on(StructureEvent event, Instant at) {
        return switch (event) {
            case CityNamed named -> new Places(named, areas, units, bodies);
            case AreaDrawn area -> new Places(city, Register.with(areas, area.areaCode(), area), units, bodies);
            case UnitEstablished unit -> with(new UnitLine(unit, at, null));
            case UnitRenamed renamed -> units.containsKey(renamed.unitCode()) ? with(renamed(renamed)) : this;
            case UnitAbolished gone -> units.containsKey(gone.unitCode()) ? with(abolished(gone, at)) : this;
            case OutsideBodyListed body -> new Places(city, areas, units, Register.with(bodies, body.bodyCode(), body));
        };
    }

    /** The name of the unit. */
    public String unitName(String code) {
        UnitLine unit = units.get(code);
        return unit == null ? code : unit.name();
    }

    /** The short name of the unit. */
    public String unitShortName(String code) {
        UnitLine unit = units.get(code);
        return unit == null ? code : unit.shortName();
    }

    /** The name of the kecamatan or kelurahan. */
    public String areaName(String code) {
        AreaDrawn area = areas.get(code);
        return area == null ? code : area.name();
    }

    /** The name of the body outside the city. */
    public String bodyName(String code) {
        OutsideBodyListed body = bodies.get(code);
        return body == null ? code : body.name();
    }

    /** The limits of the city's map; null before a city was named. */
    public @Nullable Box mapLimits() {
        return city == null ? null : city.mapLimits();
    }

    /** The code is a kelurahan of the city. */
    public boolean isKelurahan(String code) {
        AreaDrawn area = areas.get(code);
        return area != null && area.level() == AreaLevel.KELURAHAN;
    }

    /** The one unit of a kind that the law knows once; the first if there were several. */
    public Optional<String> theUnit(UnitKind kind) {
        return openUnits().stream()
                .filter(unit -> unit.kind() == kind)
                .map(UnitLine::code)
                .findFirst();
    }

    /** An area by its code and name. */
    public record AreaLine(String code, String name) {}

    /** The kecamatan, in their order. */
    public List<AreaLine> kecamatan() {
        return areasOf(AreaLevel.KECAMATAN).stream().map(Places::line).toList();
    }

    /** All kelurahan, in their order. */
    public List<AreaLine> kelurahan() {
        return areasOf(AreaLevel.KELURAHAN).stream().map(Places::line).toList();
    }

    /** The kelurahan of a kecamatan by their codes and names. */
    public List<AreaLine> kelurahanOf(String kecamatanCode) {
        return within(kecamatanCode).stream().map(Places::line).toList();
    }

    private static AreaLine line(AreaDrawn area) {
        return new AreaLine(area.areaCode(), area.name());
    }

    /** The areas of one level, in their order. */
    public List<AreaDrawn> areasOf(AreaLevel level) {
        return areas.values().stream().filter(area -> area.level() == level).toList();
    }

    /** The kelurahan of a kecamatan, in their order. */
    public List<AreaDrawn> within(String kecamatanCode) {
        return areas.values().stream()
                .filter(area -> kecamatanCode.equals(area.parentCode()))
                .toList();
    }

    /** The units that exist, in their order. */
    public List<UnitLine> openUnits() {
        return units.values().stream().filter(UnitLine::open).toList();
    }

    /** The office of this kind in this area. */
    public Optional<UnitLine> officeOf(UnitKind kind, String areaCode) {
        return openUnits().stream()
                .filter(unit ->
                        unit.as().kind() == kind && areaCode.equals(unit.as().areaCode()))
                .findFirst();
    }

    /** The kelurahan whose centre is nearest to a point: a guess to confirm, never a verdict. */
    public Optional<AreaDrawn> nearestKelurahan(double latitude, double longitude) {
        return areasOf(AreaLevel.KELURAHAN).stream()
                .min(Comparator.comparingDouble(area -> Math.hypot(
                        area.centre().latitude() - latitude, area.centre().longitude() - longitude)));
    }

    private Places with(UnitLine unit) {
        return new Places(city, areas, Register.with(units, unit.code(), unit), bodies);
    }

    private UnitLine renamed(UnitRenamed to) {
        UnitLine line = Objects.requireNonNull(units.get(to.unitCode()));
        UnitEstablished as = line.as();
        return new UnitLine(
                new UnitEstablished(
                        as.unitCode(),
                        to.name(),
                        to.shortName(),
                        as.kind(),
                        as.parentCode(),
                        as.areaCode(),
                        as.officeHours(),
                        as.phone(),
                        null),
                line.establishedAt(),
                line.abolishedAt());
    }

    private UnitLine abolished(UnitAbolished gone, Instant at) {
        UnitLine line = Objects.requireNonNull(units.get(gone.unitCode()));
        return new UnitLine(line.as(), line.establishedAt(), at);
    }
}
