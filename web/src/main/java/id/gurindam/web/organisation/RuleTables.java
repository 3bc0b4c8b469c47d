package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Tables.pick;
import static id.gurindam.web.organisation.Tables.row;
import static id.gurindam.web.organisation.Tables.table;

import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The calendars, hours, rules, lists and words as they stand now. */
record RuleTables(Reading reading, StartingPoints start) {
    private static final List<String> SUBJECTS =
            List.of("complaint", "voice", "dialogue", "commitment", "outcome", "privacy");

    List<TableView> tablesOf(Part part) {
        return switch (part) {
            case CALENDARS -> calendars();
            case RULES -> rules();
            case LISTS -> lists();
            case TEMPLATES -> List.of(templates());
            case UNITS, AREAS, CATEGORIES, ROUTES, OFFICERS, BODIES -> List.of();
        };
    }

    private List<TableView> calendars() {
        List<OrganisationLists.Calendar> all = reading.lists().calendars();
        List<TableView> tables = new ArrayList<>();
        tables.add(table(
                reading.words().say("organisation.calendars"),
                List.of("year", "version", "decree", "decreedOn", "day", "workingDays"),
                all.stream().map(calendar -> calendar(calendar))));
        int shown = start.calendar(all);
        if (shown >= 0) {
            tables.add(days(all.get(shown)));
        }
        tables.add(hours());
        List<LocalDate> excused =
                reading.page().rules().calendars().excused().stream().sorted().toList();
        if (!excused.isEmpty()) {
            tables.add(table(
                    reading.words().say("organisation.excused"),
                    List.of("date"),
                    excused.stream().map(day -> row(false, Cell.of(reading.day(day))))));
        }
        return tables;
    }

    /** Only the newest version of a year counts, so only it says how many days are worked. */
    private TableView.Row calendar(OrganisationLists.Calendar calendar) {
        boolean counts =
                calendar.version() == reading.page().rules().calendars().newestVersion(calendar.year());
        return row(
                !counts,
                new Cell(Integer.toString(calendar.year()), "/organisasi/calendars?pilih=" + calendar.code(), true),
                Cell.of(Integer.toString(calendar.version())),
                Cell.of(calendar.name()),
                Cell.of(reading.day(calendar.decreedOn())),
                Cell.of(Integer.toString(calendar.days().size())),
                Cell.of(counts ? Long.toString(worked(calendar.year())) : ""));
    }

    private long worked(int year) {
        var calendar = reading.page().calendar();
        return LocalDate.of(year, 1, 1)
                .datesUntil(Year.of(year).atDay(1).plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private TableView days(OrganisationLists.Calendar calendar) {
        return table(
                reading.words().say("organisation.days", Integer.toString(calendar.year()), calendar.version()),
                List.of("date", "day", "kind", "estimate"),
                calendar.days().stream()
                        .map(day -> row(
                                false,
                                Cell.of(reading.day(day.date())),
                                Cell.of(day.name()),
                                Cell.of(reading.words().say("day.kind." + day.kind())),
                                Cell.of(reading.yes(day.estimate())))));
    }

    private TableView hours() {
        String counted = reading.details().clockSet();
        return table(
                reading.words().say("organisation.hours"),
                List.of("name", "hours", "ramadan", "counts"),
                reading.details().hours().stream()
                        .map(set -> row(
                                false,
                                Cell.of(reading.tongue().of(set.nameId(), set.nameEn())),
                                Cell.of(week(set.normal(), set)),
                                Cell.of(week(set.ramadan(), set)),
                                Cell.of(reading.yes(set.code().equals(counted))))));
    }

    private String week(List<Hours> week, HoursSet set) {
        String text = reading.tongue()
                .of(Objects.requireNonNullElse(set.textId(), ""), Objects.requireNonNullElse(set.textEn(), ""));
        String hours = week.stream()
                .map(hour -> span(hour) + " " + hour.open() + "–" + hour.close())
                .collect(Collectors.joining("; "));
        return hours.isEmpty() ? text : hours;
    }

    private String span(Hours hours) {
        String first = reading.words().weekday(hours.days().getFirst().getValue());
        return hours.days().size() == 1
                ? first
                : first + "–" + reading.words().weekday(hours.days().getLast().getValue());
    }

    private List<TableView> rules() {
        List<OrganisationLists.Rules> all = reading.lists().ruleSets();
        List<TableView> tables = new ArrayList<>();
        tables.add(table(
                reading.words().say("organisation.rules"),
                List.of("version", "name", "from"),
                all.stream()
                        .map(rules -> row(
                                false,
                                Cell.code(rules.code()),
                                Cell.of(rules.name()),
                                Cell.of(reading.day(rules.effectiveFrom()))))));
        reading.page()
                .rules()
                .inForceOn(start.today())
                .ifPresent(rules -> tables.add(table(
                        reading.words().say("organisation.clocks", rules.pinnedAs()),
                        List.of("clock", "limit", "starts", "stops", "basis"),
                        rules.clocks().stream().map(this::clock))));
        return tables;
    }

    private TableView.Row clock(ClockRule clock) {
        return row(
                false,
                Cell.of(reading.tongue().of(clock.nameId(), clock.nameEn())),
                Cell.of(limit(clock)),
                Cell.of(happenings(clock.startsAt())),
                Cell.of(happenings(clock.stopsAt())),
                Cell.of(reading.tongue().of(clock.basisId(), clock.basisEn())));
    }

    private String limit(ClockRule clock) {
        Map<?, Integer> byClass = clock.limitByClass();
        String numbers = byClass == null
                ? Objects.toString(clock.limit(), "")
                : byClass.values().stream()
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" / "));
        return reading.words().say("limit." + clock.unit(), numbers);
    }

    private String happenings(List<String> events) {
        return events.stream().map(this::happening).distinct().collect(Collectors.joining("; "));
    }

    /** An event as timelines tell it, without saying by whom; one that they do not tell keeps its name, cut into words. */
    private String happening(String event) {
        String stored = event.replaceFirst("^Complaint", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return SUBJECTS.stream()
                .map(subject -> "event." + subject + "." + stored)
                .filter(key -> reading.words().maybe(key) != null)
                .findFirst()
                .map(key -> reading.words().say(key, "", "…").strip())
                .orElseGet(() -> stored.replace('-', ' '));
    }

    private List<TableView> lists() {
        List<OrganisationLists.Named> all = reading.lists().lists();
        Choices choices = new Choices(reading);
        String shown = start.list(all);
        List<TableView> tables = new ArrayList<>();
        tables.add(table(
                reading.words().say("organisation.lists"),
                List.of("list", "entries"),
                all.stream()
                        .map(list -> row(
                                false,
                                new Cell(
                                        choices.listName(list.code()), "/organisasi/lists?pilih=" + list.code(), false),
                                Cell.of(Integer.toString(list.entries().size()))))));
        all.stream()
                .filter(list -> list.code().equals(shown))
                .findFirst()
                .ifPresent(list -> tables.add(table(
                        choices.listName(list.code()),
                        List.of("code", "text"),
                        list.entries().stream()
                                .map(entry -> row(false, Cell.code(entry.code()), Cell.of(entry.name()))))));
        return tables;
    }

    private TableView templates() {
        return table(
                reading.words().say("organisation.templates"),
                List.of("code", "purpose", "text"),
                reading.lists().templates().stream()
                        .map(template -> row(
                                false,
                                pick(Part.TEMPLATES, template.code()),
                                Cell.of(template.name()),
                                Cell.of(template.text()))));
    }
}
