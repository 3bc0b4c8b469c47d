package id.gurindam.command.organisation;

import id.gurindam.command.GurindamCommand;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.Notice;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.Question;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of the organisation; everything but the first load says why. */
public sealed interface OrganisationCommand extends GurindamCommand {
    /** Why it is to be changed. */
    @Nullable
    Personal reason();

    @Override
    default String target() {
        return OrganisationEvent.STREAM;
    }

    /** Take over the reference data of a city, once, at the first start. */
    record LoadCity(List<OrganisationEvent> events) implements OrganisationCommand {
        @Override
        public @Nullable Personal reason() {
            return null;
        }
    }

    /** Let a unit begin. */
    record EstablishUnit(
            String unitCode,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String parentCode,
            @Nullable String areaCode,
            String officeHours,
            @Nullable String phone,
            Personal reason)
            implements OrganisationCommand {}

    /** Give a unit another name. */
    record RenameUnit(String unitCode, String name, String shortName, Personal reason) implements OrganisationCommand {}

    /** Let a unit end. */
    record AbolishUnit(String unitCode, Personal reason) implements OrganisationCommand {}

    /** Put a body outside the city on the list, or change its entry. */
    record ListOutsideBody(
            String bodyCode,
            String name,
            String shortName,
            BodyLevel level,
            List<String> likelyFor,
            @Nullable String contact,
            Personal reason)
            implements OrganisationCommand {}

    /** Open a category and say which unit is first in line for it. */
    record OpenCategory(
            String categoryCode,
            @Nullable String parentCode,
            String nameId,
            String nameEn,
            String icon,
            String serviceComponent,
            boolean sensitive,
            @Nullable String external,
            boolean supervisoryLikely,
            List<String> words,
            List<Question> questions,
            List<Notice> notices,
            String unitCode,
            Personal reason)
            implements OrganisationCommand {}

    /** Let a category be chosen no more. */
    record RetireCategory(String categoryCode, @Nullable String replacedBy, Personal reason)
            implements OrganisationCommand {}

    /** Put a unit first in line where nobody is. */
    record AssignDuty(String categoryCode, @Nullable String kelurahanCode, String unitCode, Personal reason)
            implements OrganisationCommand {}

    /** Give a duty to another unit. */
    record MoveDuty(
            String categoryCode,
            @Nullable String kelurahanCode,
            String toUnit,
            @Nullable String decree,
            Personal reason)
            implements OrganisationCommand {}

    /** Give a person a role. */
    record AppointOfficer(
            String officerRef, Role role, @Nullable String unitCode, boolean namedVerifier, Personal reason)
            implements OrganisationCommand {}

    /** Take a role from a person. */
    record ReleaseOfficer(
            String officerRef, Role role, @Nullable String unitCode, Personal reason) implements OrganisationCommand {}

    /** Let somebody stand in. */
    record NameBackup(
            String officerRef,
            String backupRef,
            LocalDate from,
            @Nullable LocalDate until,
            Personal reason) implements OrganisationCommand {}

    /** Take over a decree of days off, as the next version of its year. */
    record DecreeCalendar(
            int year, int version, String decree, LocalDate decreedOn, List<CalendarDay> days, Personal reason)
            implements OrganisationCommand {}

    /** Set the office hours. */
    record DecreeOfficeHours(
            String clockSet,
            List<HoursSet> sets,
            List<Ramadan> ramadan,
            @Nullable String textId,
            @Nullable String textEn,
            Personal reason)
            implements OrganisationCommand {}

    /** Excuse a day that could not be worked. */
    record ExcuseDay(LocalDate date, Personal reason) implements OrganisationCommand {}

    /** Adopt the next version of the time rules. */
    record AdoptRuleSet(RuleSet ruleSet, Personal reason) implements OrganisationCommand {}

    /** Adopt a closed list as a whole. */
    record AdoptReasonList(String list, List<ListEntry> entries, Personal reason) implements OrganisationCommand {}

    /** Adopt words for a reply. */
    record AdoptTemplate(
            String templateCode, String purposeId, String purposeEn, String textId, String textEn, Personal reason)
            implements OrganisationCommand {}

    /** Adopt the standard time of a service. */
    record AdoptServiceStandard(
            String serviceCode,
            String nameId,
            String nameEn,
            @Nullable String unitCode,
            @Nullable UnitKind unitKind,
            int standardDays,
            @Nullable String legalBasis,
            Personal reason)
            implements OrganisationCommand {}
}
