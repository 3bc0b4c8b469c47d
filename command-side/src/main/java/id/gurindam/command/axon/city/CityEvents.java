package id.gurindam.command.axon.city;

import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.Population;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.ReplyTemplateAdopted;
import id.gurindam.events.organisation.RuleSetAdopted;
import id.gurindam.events.organisation.ServiceStandardAdopted;
import id.gurindam.events.organisation.StatusWordsAdopted;
import id.gurindam.events.organisation.SurveyFormAdopted;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of a city told as what happened: each thing after those that it names. */
final class CityEvents {
    private final CityJson json;
    private final List<OrganisationEvent> events = new ArrayList<>();

    CityEvents(CityJson json) {
        this.json = json;
    }

    List<OrganisationEvent> all() {
        city();
        json.kecamatan().forEach(area -> events.add(area(area, AreaLevel.KECAMATAN)));
        json.kelurahan().forEach(area -> events.add(area(area, AreaLevel.KELURAHAN)));
        officeHours();
        units();
        json.externalBodies().forEach(this::body);
        lists();
        json.categories().forEach(this::category);
        json.calendars().stream()
                .sorted(Comparator.comparingInt(CityJson.Calendar::year).thenComparingInt(CityJson.Calendar::version))
                .forEach(this::calendar);
        json.ruleSets().forEach(rules -> events.add(new RuleSetAdopted(rules.rules(), null)));
        words();
        return List.copyOf(events);
    }

    private void city() {
        CityJson.City city = json.city();
        events.add(new CityNamed(
                city.code(),
                city.bpsCode(),
                city.name(),
                city.fullName(),
                city.province(),
                city.zone(),
                city.zoneShort(),
                city.trackingPrefix(),
                city.centre(),
                city.mapLimits(),
                city.boundingBox(),
                city.areaKm2(),
                city.population().stream().map(CityEvents::people).toList(),
                null));
    }

    private static Population people(CityJson.People p) {
        return new Population(p.value(), p.male(), p.female(), p.year(), p.from(), p.usual(), p.source());
    }

    private AreaDrawn area(CityJson.Area area, AreaLevel level) {
        String parent = level == AreaLevel.KECAMATAN ? json.city().code() : area.kecamatan();
        return new AreaDrawn(
                area.code(), level, area.name(), parent, area.centre(), area.box(), area.population(), null);
    }

    private void officeHours() {
        CityJson.OfficeHours hours = json.officeHours();
        events.add(new OfficeHoursDecreed(
                hours.clockSet(), hours.sets(), hours.ramadan(), hours.textId(), hours.textEn(), null));
    }

    /** Units that stand on their own first, then those that belong to one of them. */
    private void units() {
        json.units().stream().filter(unit -> unit.parent() == null).forEach(this::unit);
        json.units().stream().filter(unit -> unit.parent() != null).forEach(this::unit);
    }

    private void unit(CityJson.Unit unit) {
        events.add(new UnitEstablished(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent(),
                unit.area(),
                unit.officeHours(),
                unit.phone(),
                null));
    }

    private void body(CityJson.Body body) {
        events.add(new OutsideBodyListed(
                body.code(), body.name(), body.shortName(), body.level(), body.likelyFor(), body.contact(), null));
    }

    private void category(CityJson.Category category) {
        events.add(new CategoryOpened(
                category.code(),
                category.parent(),
                category.nameId(),
                category.nameEn(),
                category.icon(),
                category.serviceComponent(),
                said(category.sensitive()),
                category.external(),
                said(category.supervisoryLikely()),
                orNone(category.words()),
                orNone(category.questions()),
                orNone(category.notices()),
                null));
        events.add(new DutyAssigned(category.code(), null, category.defaultUnit(), null));
        if (said(category.routeByKelurahan())) {
            json.units().stream()
                    .filter(unit -> unit.kind() == UnitKind.KELURAHAN)
                    .forEach(unit -> events.add(new DutyAssigned(category.code(), unit.area(), unit.code(), null)));
        }
    }

    private void calendar(CityJson.Calendar calendar) {
        events.add(new CalendarDecreed(
                calendar.year(), calendar.version(), calendar.decree(), calendar.decreedOn(), calendar.days(), null));
    }

    private void lists() {
        list(
                "serviceComponents",
                json.serviceComponents().stream().map(CityEvents::component).toList());
        list(
                "setdaSections",
                json.setdaSections().stream().map(CityEvents::section).toList());
        list("declineGrounds", json.declineGrounds());
        list("returnReasons", json.returnReasons());
        list("transferReasons", json.transferReasons());
        list("pauseReasons", json.pauseReasons());
        list("revealPurposes", json.revealPurposes());
        list("extensionReasons", json.extensionReasons());
        list("cannotActGrounds", json.cannotActGrounds());
        list("escalationLevels", json.escalationLevels());
        list("closingKinds", json.closingKinds());
        list("moderationRules", json.moderationRules());
        list("placeholders", json.placeholders());
    }

    private void list(String name, List<ListEntry> entries) {
        events.add(new ReasonListAdopted(name, entries, null));
    }

    private static ListEntry component(CityJson.Component c) {
        return new ListEntry(
                c.code(), c.nameId(), c.nameEn(), null, null, null, null, null, null, null, null, c.part());
    }

    private static ListEntry section(CityJson.Section s) {
        return new ListEntry(s.code(), s.name(), s.name(), null, null, null, null, s.parent(), null, null, null, null);
    }

    private void words() {
        json.templates()
                .forEach(t -> events.add(new ReplyTemplateAdopted(
                        t.code(), t.purposeId(), t.purposeEn(), t.textId(), t.textEn(), null)));
        json.serviceTypes().forEach(this::service);
        events.add(new StatusWordsAdopted(json.statusWords(), null));
        events.add(new SurveyFormAdopted(json.surveyElements(), json.demographics(), null));
    }

    private void service(CityJson.Service s) {
        events.add(new ServiceStandardAdopted(
                s.code(),
                s.nameId(),
                s.nameEn(),
                s.unit(),
                s.unitKind(),
                s.standardDays(),
                s.legalBasis(),
                s.source(),
                null));
    }

    private static boolean said(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
