package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands now in each part of the organisation; what has ended stays in view, pale. */
record Tables(Reading reading, StartingPoints start) {

    /** The tables of this part. */
    List<TableView> tablesOf(Part part) {
        return switch (part) {
            case UNITS -> List.of(units());
            case AREAS -> List.of(areas());
            case CATEGORIES -> List.of(categories());
            case ROUTES -> List.of(routes());
            case OFFICERS -> List.of(officers(), standIns());
            case BODIES -> List.of(bodies());
            case CALENDARS, RULES, LISTS, TEMPLATES -> new RuleTables(reading, start).tablesOf(part);
        };
    }

    /** How many things the part has. */
    int count(Part part) {
        OrganisationLists lists = reading.lists();
        return switch (part) {
            case UNITS -> lists.units().size();
            case AREAS -> lists.areas().size();
            case CATEGORIES -> lists.categories().size();
            case ROUTES -> lists.routes().size();
            case OFFICERS -> lists.officers().size();
            case BODIES -> lists.bodies().size();
            case CALENDARS -> lists.calendars().size();
            case RULES -> lists.ruleSets().size();
            case LISTS -> lists.lists().size();
            case TEMPLATES -> lists.templates().size();
        };
    }

    static TableView table(String caption, List<String> columns, Stream<TableView.Row> rows) {
        return new TableView(
                caption, columns.stream().map(column -> "column." + column).toList(), rows.toList());
    }

    static TableView.Row row(boolean gone, Cell... cells) {
        return new TableView.Row(List.of(cells), gone);
    }

    /** A code that opens the forms of its row. */
    static Cell pick(Part part, String code) {
        return new Cell(code, "/organisasi/" + part.slug() + "?pilih=" + code + "#perbuatan", true);
    }

    private TableView units() {
        return table(
                reading.words().say("organisation.units"),
                List.of("code", "name", "short", "kind", "parent", "area"),
                reading.lists().units().stream()
                        .map(unit -> row(
                                !unit.open(),
                                unit.open() ? pick(Part.UNITS, unit.code()) : Cell.code(unit.code()),
                                Cell.of(unit.name()),
                                Cell.of(unit.shortName()),
                                Cell.of(reading.words().say("unit.kind." + unit.kind())),
                                Cell.of(reading.unit(unit.parent())),
                                Cell.of(reading.area(unit.area())))));
    }

    private TableView areas() {
        return table(
                reading.words().say("organisation.areas"),
                List.of("code", "name", "level", "parent"),
                reading.lists().areas().stream()
                        .map(area -> row(
                                false,
                                Cell.code(area.code()),
                                Cell.of(area.name()),
                                Cell.of(reading.words().say("area.level." + area.level())),
                                Cell.of(reading.area(area.parent())))));
    }

    private TableView categories() {
        return table(
                reading.words().say("organisation.categories"),
                List.of("code", "name", "parent", "route", "questions", "replacedBy"),
                reading.lists().categories().stream()
                        .map(category -> row(
                                !category.open(),
                                Cell.code(category.code()),
                                Cell.of(category.name()),
                                Cell.of(reading.category(category.parent())),
                                Cell.of(reading.unit(category.unit())),
                                Cell.of(count(category.questions().size())),
                                Cell.of(reading.category(category.replacedBy())))));
    }

    private TableView routes() {
        return table(
                reading.words().say("organisation.routes"),
                List.of("category", "area", "route"),
                reading.lists().routes().stream()
                        .map(route -> row(
                                false,
                                Cell.of(reading.category(route.category())),
                                Cell.of(everywhere(route.kelurahan())),
                                Cell.of(reading.unit(route.unit())))));
    }

    private String everywhere(@Nullable String kelurahan) {
        return kelurahan == null ? reading.words().say("organisation.everywhere") : reading.area(kelurahan);
    }

    private TableView officers() {
        return table(
                reading.words().say("organisation.officers"),
                List.of("person", "role", "unit", "verifier", "since"),
                reading.lists().officers().stream()
                        .map(post -> row(
                                false,
                                Cell.of(reading.person(post.code())),
                                Cell.of(reading.words().role(post.role().name())),
                                Cell.of(reading.unit(post.unit())),
                                Cell.of(reading.yes(post.namedVerifier())),
                                Cell.of(reading.words().when(post.since())))));
    }

    private TableView standIns() {
        return table(
                reading.words().say("organisation.standins"),
                List.of("person", "standin", "from", "until"),
                reading.details().standIns().stream()
                        .map(standIn -> row(
                                isOver(standIn.until()),
                                Cell.of(reading.person(standIn.officerRef())),
                                Cell.of(reading.person(standIn.backupRef())),
                                Cell.of(reading.day(standIn.from())),
                                Cell.of(reading.day(standIn.until())))));
    }

    private boolean isOver(@Nullable LocalDate until) {
        return until != null && until.isBefore(start.today());
    }

    private TableView bodies() {
        return table(
                reading.words().say("organisation.bodies"),
                List.of("code", "name", "short", "level", "likely", "contact"),
                reading.lists().bodies().stream()
                        .map(body -> row(
                                false,
                                pick(Part.BODIES, body.code()),
                                Cell.of(body.name()),
                                Cell.of(body.shortName()),
                                Cell.of(reading.words().say("body.level." + body.level())),
                                Cell.of(likely(body.code())),
                                Cell.of(body.contact() == null ? "" : body.contact()))));
    }

    private String likely(String body) {
        return String.join(
                ", ",
                reading.details().likelyFor().getOrDefault(body, List.of()).stream()
                        .map(reading::category)
                        .toList());
    }

    private String count(int many) {
        return many == 0 ? "" : reading.words().number(many);
    }
}
