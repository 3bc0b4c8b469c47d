package id.gurindam.events.wire;

import static id.gurindam.events.wire.EventCatalogue.entry;

import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.BackupNamed;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyMoved;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.ReplyTemplateAdopted;
import id.gurindam.events.organisation.RuleSetAdopted;
import id.gurindam.events.organisation.ServiceStandardAdopted;
import id.gurindam.events.organisation.StatusWordsAdopted;
import id.gurindam.events.organisation.SurveyFormAdopted;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitRenamed;
import id.gurindam.events.wire.EventCatalogue.Readers;
import java.util.List;

/** The stored names of what happens to the organisation. */
final class OrganisationEntries {
    static final List<EventCatalogue.Entry> ALL = List.of(
            entry("organisation.city-named", 1, CityNamed.class, Readers.OFFICE),
            entry("organisation.area-drawn", 1, AreaDrawn.class, Readers.OFFICE),
            entry("organisation.unit-established", 1, UnitEstablished.class, Readers.OFFICE),
            entry("organisation.unit-renamed", 1, UnitRenamed.class, Readers.OFFICE),
            entry("organisation.unit-abolished", 1, UnitAbolished.class, Readers.OFFICE),
            entry("organisation.outside-body-listed", 1, OutsideBodyListed.class, Readers.OFFICE),
            entry("organisation.category-opened", 1, CategoryOpened.class, Readers.OFFICE),
            entry("organisation.category-retired", 1, CategoryRetired.class, Readers.OFFICE),
            entry("organisation.duty-assigned", 1, DutyAssigned.class, Readers.OFFICE),
            entry("organisation.duty-moved", 1, DutyMoved.class, Readers.OFFICE),
            entry("organisation.officer-appointed", 1, OfficerAppointed.class, Readers.OFFICE),
            entry("organisation.officer-released", 1, OfficerReleased.class, Readers.OFFICE),
            entry("organisation.backup-named", 1, BackupNamed.class, Readers.OFFICE),
            entry("organisation.calendar-decreed", 1, CalendarDecreed.class, Readers.OFFICE),
            entry("organisation.office-hours-decreed", 1, OfficeHoursDecreed.class, Readers.OFFICE),
            entry("organisation.day-excused", 1, DayExcused.class, Readers.OFFICE),
            entry("organisation.rule-set-adopted", 1, RuleSetAdopted.class, Readers.OFFICE),
            entry("organisation.reason-list-adopted", 1, ReasonListAdopted.class, Readers.OFFICE),
            entry("organisation.reply-template-adopted", 1, ReplyTemplateAdopted.class, Readers.OFFICE),
            entry("organisation.status-words-adopted", 1, StatusWordsAdopted.class, Readers.OFFICE),
            entry("organisation.service-standard-adopted", 1, ServiceStandardAdopted.class, Readers.OFFICE),
            entry("organisation.survey-form-adopted", 1, SurveyFormAdopted.class, Readers.OFFICE));

    private OrganisationEntries() {}
}
