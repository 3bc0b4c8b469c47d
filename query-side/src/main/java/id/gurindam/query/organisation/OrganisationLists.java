package id.gurindam.query.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.Choice;
import id.gurindam.events.organisation.NoticeKind;
import id.gurindam.events.organisation.Point;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation as lists of lines with a code and a name each, in one tongue: what the interface and the pages show. */
public record OrganisationLists(OrganisationPage page, Tongue tongue) {

    /** A category, with the unit first in line everywhere, and what is asked and told. */
    public record Category(
            String code,
            String name,
            @Nullable String parent,
            String icon,
            boolean open,
            @Nullable String replacedBy,
            boolean sensitive,
            boolean supervisoryLikely,
            @Nullable String external,
            @Nullable String unit,
            List<Asked> questions,
            List<Told> notices) {}

    /** A question of a category. */
    public record Asked(
            String code, String name, String datatype, boolean required, List<Answer> choices, boolean personal) {}

    /** An answer to choose. */
    public record Answer(String code, String name) {}

    /** A notice of a category. */
    public record Told(NoticeKind kind, String text) {}

    /** Who is first in line for a category, in one kelurahan or everywhere else. */
    public record Route(String category, @Nullable String kelurahan, String unit) {}

    /** A unit. */
    public record Unit(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String parent,
            @Nullable String area,
            String officeHours,
            @Nullable String phone,
            boolean open) {}

    /** A kecamatan or kelurahan. */
    public record Area(
            String code,
            String name,
            AreaLevel level,
            @Nullable String parent,
            Point centre) {}

    /** A body outside the city. */
    public record Body(
            String code,
            String name,
            String shortName,
            BodyLevel level,
            @Nullable String contact) {}

    /** A calendar, by its year and version. */
    public record Calendar(
            String code, String name, int year, int version, LocalDate decreedOn, Instant recordedAt, List<Off> days) {}

    /** A day off. */
    public record Off(LocalDate date, CalendarDay.Kind kind, String name, boolean estimate) {}

    /** A rule set, by the name under which cases pin it. */
    public record Rules(String code, String name, LocalDate effectiveFrom, RuleSet rules) {}

    /** Somebody in a role. */
    public record Officer(String code, Role role, @Nullable String unit, boolean namedVerifier, Instant since) {}

    /** A closed list. */
    public record Named(String code, String name, List<Answer> entries) {}

    /** Words for a reply. */
    public record Template(String code, String name, String text) {}

    /** All categories, retired ones too. */
    public List<Category> categories() {
        return page.subjects().categories().values().stream()
                .map(this::category)
                .toList();
    }

    private Category category(Subjects.CategoryLine line) {
        var as = line.as();
        return new Category(
                line.code(),
                line.name(tongue),
                as.parentCode(),
                as.icon(),
                line.open(),
                line.replacedBy(),
                as.sensitive(),
                as.supervisoryLikely(),
                as.external(),
                page.subjects().route(line.code(), null).orElse(null),
                as.questions().stream()
                        .map(q -> new Asked(
                                q.code(),
                                tongue.of(q.labelId(), q.labelEn()),
                                q.datatype(),
                                q.required(),
                                choices(q.values()),
                                Boolean.TRUE.equals(q.personal())))
                        .toList(),
                as.notices().stream()
                        .map(n -> new Told(n.kind(), tongue.of(n.textId(), n.textEn())))
                        .toList());
    }

    private List<Answer> choices(@Nullable List<Choice> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(v -> new Answer(v.code(), tongue.of(v.labelId(), v.labelEn())))
                        .toList();
    }

    /** All routes. */
    public List<Route> routes() {
        return page.subjects().holders().entrySet().stream()
                .map(e -> new Route(e.getKey().categoryCode(), e.getKey().kelurahanCode(), e.getValue()))
                .toList();
    }

    /** All units, abolished ones too. */
    public List<Unit> units() {
        return page.places().units().values().stream()
                .map(line -> {
                    var as = line.as();
                    return new Unit(
                            line.code(),
                            line.name(),
                            line.shortName(),
                            line.kind(),
                            as.parentCode(),
                            as.areaCode(),
                            as.officeHours(),
                            as.phone(),
                            line.open());
                })
                .toList();
    }

    /** All areas. */
    public List<Area> areas() {
        return page.places().areas().values().stream()
                .map(a -> new Area(a.areaCode(), a.name(), a.level(), a.parentCode(), a.centre()))
                .toList();
    }

    /** All bodies outside the city. */
    public List<Body> bodies() {
        return page.places().bodies().values().stream()
                .map(b -> new Body(b.bodyCode(), b.name(), b.shortName(), b.level(), b.contact()))
                .toList();
    }

    /** All calendars, every version. */
    public List<Calendar> calendars() {
        return page.rules().calendars().calendars().stream()
                .map(decree -> {
                    var c = decree.content();
                    return new Calendar(
                            c.year() + "/" + c.version(),
                            c.decree(),
                            c.year(),
                            c.version(),
                            c.decreedOn(),
                            decree.recordedAt(),
                            c.days().stream().map(this::off).toList());
                })
                .toList();
    }

    private Off off(CalendarDay day) {
        return new Off(
                day.date(), day.kind(), tongue.of(day.nameId(), day.nameEn()), Boolean.TRUE.equals(day.estimate()));
    }

    /** All rule sets. */
    public List<Rules> ruleSets() {
        return page.rules().ruleSets().stream()
                .map(r -> new Rules(r.pinnedAs(), tongue.of(r.nameId(), r.nameEn()), r.effectiveFrom(), r))
                .toList();
    }

    /** Everybody who holds a role. */
    public List<Officer> officers() {
        return page.officers().posts().stream()
                .map(p -> new Officer(p.officerRef(), p.role(), p.unitCode(), p.namedVerifier(), p.since()))
                .toList();
    }

    /** All closed lists. */
    public List<Named> lists() {
        return page.rules().lists().entrySet().stream().map(this::named).toList();
    }

    private Named named(Map.Entry<String, List<id.gurindam.events.organisation.ListEntry>> list) {
        return new Named(
                list.getKey(),
                list.getKey(),
                list.getValue().stream()
                        .map(e -> new Answer(e.code(), tongue.of(e.textId(), e.textEn())))
                        .toList());
    }

    /** All templates. */
    public List<Template> templates() {
        return page.rules().templates().values().stream()
                .map(t -> new Template(
                        t.templateCode(), tongue.of(t.purposeId(), t.purposeEn()), tongue.of(t.textId(), t.textEn())))
                .toList();
    }
}
