package id.gurindam.command.axon.city;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a city file names is there: no code twice, no unit, area, category or body that does not exist, no calendar that miscounts. */
final class CityIntegrity {
    private final CityJson json;
    private final Organisation city;

    private CityIntegrity(CityJson json, Organisation city) {
        this.json = json;
        this.city = city;
    }

    static void check(CityJson json, List<OrganisationEvent> events) {
        Organisation city = Organisation.NONE;
        for (OrganisationEvent event : events) {
            city = city.evolve(event, Instant.EPOCH);
        }
        new CityIntegrity(json, city).check();
    }

    private void check() {
        once("units", json.units().stream().map(CityJson.Unit::code).toList());
        once("kelurahan", json.kelurahan().stream().map(CityJson.Area::code).toList());
        once(
                "categories",
                json.categories().stream().map(CityJson.Category::code).toList());
        once(
                "externalBodies",
                json.externalBodies().stream().map(CityJson.Body::code).toList());
        once("templates", json.templates().stream().map(CityJson.Template::code).toList());
        json.units().forEach(this::unit);
        json.categories().forEach(this::category);
        json.externalBodies().forEach(this::body);
        json.calendars().forEach(CityIntegrity::calendar);
    }

    private static void once(String list, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> require(seen.add(code), list + " " + code + " stands there twice"));
    }

    private void unit(CityJson.Unit unit) {
        String path = "units " + unit.code();
        exists(unit.parent(), city.structure().units(), path + ".parent");
        exists(unit.area(), city.structure().areas(), path + ".area");
        require(city.rulebook().hoursAreKnown(unit.officeHours()), path + ".officeHours names a set that is not there");
    }

    private void category(CityJson.Category category) {
        String path = "categories " + category.code();
        exists(category.parent(), city.duties().categories(), path + ".parent");
        exists(category.defaultUnit(), city.structure().units(), path + ".defaultUnit");
        exists(category.external(), city.structure().bodies(), path + ".external");
        require(
                city.rulebook()
                        .entry("serviceComponents", category.serviceComponent())
                        .isPresent(),
                path + ".serviceComponent names one that is not there");
    }

    private static void exists(@Nullable String code, Map<String, ?> register, String path) {
        require(code == null || register.containsKey(code), path + " names " + code + ", which is not there");
    }

    private void body(CityJson.Body body) {
        String path = "externalBodies " + body.code() + ".for";
        body.likelyFor().forEach(code -> exists(code, city.duties().categories(), path));
    }

    /** The figure that the file states must be what its days leave over. */
    private static void calendar(CityJson.Calendar calendar) {
        Set<LocalDate> off = calendar.days().stream().map(CalendarDay::date).collect(Collectors.toSet());
        long working = LocalDate.of(calendar.year(), 1, 1)
                .datesUntil(LocalDate.of(calendar.year() + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !off.contains(day))
                .count();
        require(
                working == calendar.workingDays(),
                "calendars " + calendar.year() + "/" + calendar.version() + ".workingDays is " + calendar.workingDays()
                        + ", its days leave " + working);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new CityFileUnreadable(what);
        }
    }
}
