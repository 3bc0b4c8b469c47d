package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.Office.MONDAY;
import static id.gurindam.command.organisation.Office.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.OrganisationCommand.AbolishUnit;
import id.gurindam.command.organisation.OrganisationCommand.AdoptReasonList;
import id.gurindam.command.organisation.OrganisationCommand.AdoptServiceStandard;
import id.gurindam.command.organisation.OrganisationCommand.AdoptTemplate;
import id.gurindam.command.organisation.OrganisationCommand.AppointOfficer;
import id.gurindam.command.organisation.OrganisationCommand.AssignDuty;
import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.command.organisation.OrganisationCommand.DecreeOfficeHours;
import id.gurindam.command.organisation.OrganisationCommand.EstablishUnit;
import id.gurindam.command.organisation.OrganisationCommand.ExcuseDay;
import id.gurindam.command.organisation.OrganisationCommand.ListOutsideBody;
import id.gurindam.command.organisation.OrganisationCommand.LoadCity;
import id.gurindam.command.organisation.OrganisationCommand.MoveDuty;
import id.gurindam.command.organisation.OrganisationCommand.NameBackup;
import id.gurindam.command.organisation.OrganisationCommand.OpenCategory;
import id.gurindam.command.organisation.OrganisationCommand.ReleaseOfficer;
import id.gurindam.command.organisation.OrganisationCommand.RenameUnit;
import id.gurindam.command.organisation.OrganisationCommand.RetireCategory;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wish to change a small office, and what follows from it; the table is also the document. */
class OrganisationChangesTest {
    private static final Organisation OFFICE = Office.small();
    private static final Organisation WITHOUT_135 = Office.after(OFFICE, new UnitAbolished("135", REASON));

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("table")
    void each_wish_has_one_answer(String what, OrganisationCommand wish, String answer) {
        assertThat(answerTo(OFFICE, wish)).as(what).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("afterAbolition")
    void an_abolished_unit_gets_nothing_any_more(String what, OrganisationCommand wish, String answer) {
        assertThat(answerTo(WITHOUT_135, wish)).as(what).isEqualTo(answer);
    }

    static Stream<Arguments> table() {
        return Stream.of(units(), duties(), people(), days(), lists()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> units() {
        return Stream.of(
                row("load again", new LoadCity(List.of()), "refused CITY_ALREADY_LOADED"),
                row("establish", unit("200", "124", "default"), "UnitEstablished"),
                row("establish a code of another", unit("124", null, "default"), "refused CODE_TAKEN"),
                row("establish under nothing", unit("200", "999", "default"), "refused UNIT_UNKNOWN"),
                row("establish without hours", unit("200", null, "night"), "refused HOURS_UNKNOWN"),
                row("establish without a word why", unsaid(), "refused REASON_MISSING"),
                row("rename", new RenameUnit("124", "Dinas PUPR", "PUPR", REASON), "UnitRenamed"),
                row("rename to the same", new RenameUnit("124", "Unit 124", "U124", REASON), ""),
                row("rename nothing", new RenameUnit("999", "X", "X", REASON), "refused UNIT_UNKNOWN"),
                row("rename to no name", new RenameUnit("124", " ", "X", REASON), "refused TEXT_MISSING"),
                row("abolish", new AbolishUnit("135", REASON), "UnitAbolished"),
                row("abolish a holder of duties", new AbolishUnit("124", REASON), "refused UNIT_HAS_DUTIES"),
                row("abolish nothing", new AbolishUnit("999", REASON), "refused UNIT_UNKNOWN"),
                row("list a body", body(List.of("jalan.lubang")), "OutsideBodyListed"),
                row("list a body for nothing", body(List.of("nothing")), "refused CATEGORY_UNKNOWN"));
    }

    private static Stream<Arguments> duties() {
        return Stream.of(
                row("open", category("jalan.gelap", "jalan", null, "124"), "CategoryOpened, DutyAssigned"),
                row("open twice", category("jalan.lubang", "jalan", null, "124"), "refused CODE_TAKEN"),
                row("open under a leaf", category("x", "jalan.lubang", null, "124"), "refused CATEGORY_TOO_DEEP"),
                row("open under nothing", category("x", "nothing", null, "124"), "refused CATEGORY_UNKNOWN"),
                row("open for nobody", category("x", "jalan", null, "999"), "refused UNIT_UNKNOWN"),
                row("open for a body unknown", category("x", "jalan", "XYZ", "124"), "refused BODY_UNKNOWN"),
                row("retire", new RetireCategory("jalan.lubang", null, REASON), "CategoryRetired"),
                row("retire a group in use", new RetireCategory("jalan", null, REASON), "refused CATEGORY_HAS_PARTS"),
                row("retire nothing", new RetireCategory("nothing", null, REASON), "refused CATEGORY_UNKNOWN"),
                row("assign", new AssignDuty("jalan.lubang", "21.72.01.1002", "135", REASON), "DutyAssigned"),
                row("assign the same", new AssignDuty("jalan.lubang", null, "124", REASON), ""),
                row(
                        "assign what is held",
                        new AssignDuty("jalan.lubang", null, "135", REASON),
                        "refused DUTY_ALREADY_ASSIGNED"),
                row("assign elsewhere", new AssignDuty("jalan.lubang", "99", "135", REASON), "refused AREA_UNKNOWN"),
                row("move", new MoveDuty("jalan.lubang", null, "135", null, REASON), "DutyMoved"),
                row("move to the same", new MoveDuty("jalan.lubang", null, "124", null, REASON), ""),
                row(
                        "move what nobody holds",
                        new MoveDuty("jalan.lubang", "21.72.01.1002", "135", null, REASON),
                        "refused DUTY_NOT_ASSIGNED"),
                row("move to nobody", new MoveDuty("jalan.lubang", null, "999", null, REASON), "refused UNIT_UNKNOWN"));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                row("appoint", appoint("new", Role.UNIT_OFFICER, "124", false), "OfficerAppointed"),
                row("appoint again", appoint("head", Role.UNIT_HEAD, "124", false), ""),
                row("appoint to no unit", appoint("new", Role.UNIT_OFFICER, null, false), "refused UNIT_NEEDED"),
                row("appoint to an unknown unit", appoint("new", Role.UNIT_HEAD, "999", false), "refused UNIT_UNKNOWN"),
                row("appoint a Sekda of a unit", appoint("new", Role.SEKDA, "124", false), "refused UNIT_NOT_WANTED"),
                row("appoint a citizen", appoint("new", Role.CITIZEN, null, false), "refused ROLE_NOT_APPOINTABLE"),
                row("a third verifier", appoint("new", Role.COORDINATOR, null, true), "refused TWO_VERIFIERS_ALREADY"),
                row("a verifier steps back", appoint("verifier-1", Role.COORDINATOR, null, false), "OfficerAppointed"),
                row(
                        "a head as verifier",
                        appoint("new", Role.UNIT_HEAD, "124", true),
                        "refused VERIFIER_NOT_COORDINATOR"),
                row("release", new ReleaseOfficer("head", Role.UNIT_HEAD, "124", REASON), "OfficerReleased"),
                row("release nobody", new ReleaseOfficer("x", Role.UNIT_HEAD, "124", REASON), "refused NOT_APPOINTED"),
                row(
                        "release the last one",
                        new ReleaseOfficer("admin", Role.ADMINISTRATOR, null, REASON),
                        "refused LAST_ADMINISTRATOR"),
                row("a backup", backup("head", "verifier-1", "2026-12-24"), "BackupNamed"),
                row("a backup of himself", backup("head", "head", "2026-12-24"), "refused BACKUP_IS_THE_SAME"),
                row("a backup unknown", backup("head", "x", "2026-12-24"), "refused OFFICER_UNKNOWN"),
                row("a backup long ago", backup("head", "verifier-1", "2026-11-22"), "refused DATE_IN_THE_PAST"),
                row("a backup backwards", backup("head", "verifier-1", "2026-11-01"), "refused DATES_REVERSED"));
    }

    private static Stream<Arguments> days() {
        return Stream.of(
                row("the next version", calendar(2026, 2, "2026-12-24"), "CalendarDecreed"),
                row("the same version", calendar(2026, 1, "2026-12-24"), "refused YEAR_ALREADY_HAS_VERSION"),
                row("a version too far", calendar(2026, 3, "2026-12-24"), "refused VERSION_NOT_NEXT"),
                row("a new year", calendar(2027, 1, "2027-01-01"), "CalendarDecreed"),
                row("an old year", calendar(2025, 1, "2025-01-01"), "refused DATE_IN_THE_PAST"),
                row("a day of another year", calendar(2027, 1, "2028-01-01"), "refused DAY_OUTSIDE_YEAR"),
                row("a day twice", calendar(2027, 1, "2027-01-01", "2027-01-01"), "refused STANDS_TWICE"),
                row("a year of working days", calendar(2027, 1), "refused LIST_EMPTY"),
                row("a decree of tomorrow", tomorrow(), "refused DATE_IN_THE_FUTURE"),
                row("hours", hours("default"), "OfficeHoursDecreed"),
                row("hours without the set", hours("night"), "refused HOURS_UNKNOWN"),
                row("excuse", new ExcuseDay(LocalDate.of(2026, 11, 20), REASON), "DayExcused"),
                row("excuse a Sunday", new ExcuseDay(LocalDate.of(2026, 11, 22), REASON), "refused NOT_A_WORKING_DAY"));
    }

    private static Stream<Arguments> lists() {
        ListEntry entry = ListEntry.of("NOT_OUR_DUTY", "Bukan", "No");
        return Stream.of(
                row("a list", new AdoptReasonList("declineGrounds", List.of(entry), REASON), "ReasonListAdopted"),
                row("the same list", new AdoptReasonList("returnReasons", List.of(entry), REASON), ""),
                row("no entry", new AdoptReasonList("declineGrounds", List.of(), REASON), "refused LIST_EMPTY"),
                row("an entry twice", new AdoptReasonList("x", List.of(entry, entry), REASON), "refused STANDS_TWICE"),
                row("a template", new AdoptTemplate("T", "p", "p", "Halo", "Hello", REASON), "ReplyTemplateAdopted"),
                row("an empty template", new AdoptTemplate("T", "p", "p", "", "Hello", REASON), "refused TEXT_MISSING"),
                row("a standard", standard("124", null), "ServiceStandardAdopted"),
                row("a standard of nobody", standard(null, null), "refused UNIT_NEEDED"));
    }

    static Stream<Arguments> afterAbolition() {
        return Stream.of(
                row("abolish again", new AbolishUnit("135", REASON), ""),
                row("its code", unit("135", null, "default"), "refused CODE_TAKEN"),
                row("a part of it", unit("200", "135", "default"), "refused UNIT_ABOLISHED"),
                row("rename it", new RenameUnit("135", "X", "X", REASON), "refused UNIT_ABOLISHED"),
                row("a duty", new MoveDuty("jalan.lubang", null, "135", null, REASON), "refused UNIT_ABOLISHED"),
                row("an officer", appoint("new", Role.UNIT_HEAD, "135", false), "refused UNIT_ABOLISHED"));
    }

    private static String answerTo(Organisation past, OrganisationCommand wish) {
        try {
            return OrganisationDecider.decide(past, wish, MONDAY).stream()
                    .map((OrganisationEvent event) -> event.getClass().getSimpleName())
                    .collect(Collectors.joining(", "));
        } catch (CommandRefused refused) {
            return "refused " + refused.refusal().name();
        }
    }

    private static Arguments row(String what, OrganisationCommand wish, String answer) {
        return Arguments.of(what, wish, answer);
    }

    private static EstablishUnit unit(String code, @Nullable String parent, String hours) {
        return new EstablishUnit(code, "Unit", "U", UnitKind.DINAS, parent, null, hours, null, REASON);
    }

    private static EstablishUnit unsaid() {
        return new EstablishUnit("200", "Unit", "U", UnitKind.DINAS, null, null, "default", null, Personal.of("  "));
    }

    private static ListOutsideBody body(List<String> likelyFor) {
        return new ListOutsideBody("XYZ", "PT XYZ", "XYZ", BodyLevel.COMPANY, likelyFor, null, REASON);
    }

    private static OpenCategory category(String code, String parent, @Nullable String external, String unit) {
        return new OpenCategory(
                code,
                parent,
                "n",
                "n",
                "road",
                "FACILITIES",
                false,
                external,
                false,
                List.of(),
                List.of(),
                List.of(),
                unit,
                REASON);
    }

    private static AppointOfficer appoint(String ref, Role role, @Nullable String unit, boolean verifier) {
        return new AppointOfficer(ref, role, unit, verifier, REASON);
    }

    private static NameBackup backup(String ref, String backup, String until) {
        return new NameBackup(ref, backup, LocalDate.of(2026, 11, 10), LocalDate.parse(until), REASON);
    }

    private static DecreeCalendar calendar(int year, int version, String... days) {
        return new DecreeCalendar(
                year,
                version,
                "SKB",
                LocalDate.of(2026, 11, 20),
                Stream.of(days).map(Office::off).toList(),
                REASON);
    }

    private static DecreeCalendar tomorrow() {
        return new DecreeCalendar(
                2027, 1, "SKB", LocalDate.of(2026, 11, 24), List.of(Office.off("2027-01-01")), REASON);
    }

    private static DecreeOfficeHours hours(String clockSet) {
        return new DecreeOfficeHours(clockSet, List.of(Office.HOURS), List.of(), null, null, REASON);
    }

    private static AdoptServiceStandard standard(@Nullable String unit, @Nullable UnitKind kind) {
        return new AdoptServiceStandard("KTP", "KTP", "Card", unit, kind, 1, null, REASON);
    }
}
