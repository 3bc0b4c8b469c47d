package id.gurindam.command.axon.city;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.Demographic;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.Notice;
import id.gurindam.events.organisation.Point;
import id.gurindam.events.organisation.Question;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.StatusWord;
import id.gurindam.events.organisation.SurveyElement;
import id.gurindam.events.organisation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The file of a city as it is written; source marks how sure each thing is (F seen, M from memory, D a choice of ours). */
record CityJson(
        int format,
        JsonNode sources,
        City city,
        List<Area> kecamatan,
        List<Area> kelurahan,
        List<Unit> units,
        List<Section> setdaSections,
        List<Body> externalBodies,
        List<Category> categories,
        @Nullable JsonNode sampleCategories,
        List<Service> serviceTypes,
        List<ListEntry> declineGrounds,
        List<ListEntry> returnReasons,
        List<ListEntry> transferReasons,
        List<ListEntry> pauseReasons,
        List<ListEntry> revealPurposes,
        List<ListEntry> extensionReasons,
        List<ListEntry> cannotActGrounds,
        List<ListEntry> escalationLevels,
        List<ListEntry> closingKinds,
        List<ListEntry> moderationRules,
        List<RulesJson> ruleSets,
        List<Calendar> calendars,
        @Nullable JsonNode calendarVectors,
        OfficeHours officeHours,
        List<Component> serviceComponents,
        List<SurveyElement> surveyElements,
        List<Demographic> demographics,
        List<ListEntry> placeholders,
        List<Template> templates,
        List<StatusWord> statusWords,
        @Nullable JsonNode oldScales) {

    record City(
            String code,
            @Nullable String bpsCode,
            String name,
            String fullName,
            String province,
            String zone,
            String zoneShort,
            String trackingPrefix,
            Point centre,
            Box mapLimits,
            @Nullable Box boundingBox,
            @Nullable Double areaKm2,
            List<People> population,
            @Nullable String source) {}

    record People(
            int value,
            @Nullable Integer male,
            @Nullable Integer female,
            int year,
            String from,
            @JsonProperty("default") boolean usual,
            @Nullable String source) {}

    record Area(
            String code,
            String name,
            @Nullable String kecamatan,
            Point centre,
            Box box,
            @Nullable Integer population,
            @Nullable String source) {}

    record Unit(
            String code,
            String name,
            @JsonProperty("short") String shortName,
            UnitKind kind,
            @Nullable String parent,
            @Nullable String area,
            @Nullable String phone,
            String officeHours,
            @Nullable String source) {}

    record Section(
            String code,
            String name,
            String parent,
            @Nullable String source) {}

    record Body(
            String code,
            String name,
            @JsonProperty("short") String shortName,
            BodyLevel level,
            @JsonProperty("for") List<String> likelyFor,
            @Nullable String contact,
            @Nullable String source) {}

    record Category(
            String code,
            @Nullable String parent,
            String nameId,
            String nameEn,
            String icon,
            String defaultUnit,
            String serviceComponent,
            @Nullable List<String> words,
            @Nullable List<Question> questions,
            @Nullable List<Notice> notices,
            @Nullable Boolean routeByKelurahan,
            @Nullable String external,
            @Nullable Boolean sensitive,
            @Nullable Boolean supervisoryLikely) {}

    record Service(
            String code,
            String nameId,
            String nameEn,
            @Nullable String unit,
            @Nullable UnitKind unitKind,
            int standardDays,
            @Nullable String legalBasis,
            @Nullable String source) {}

    record Calendar(
            int year,
            int version,
            @Nullable Integer replaces,
            String decree,
            LocalDate decreedOn,
            @Nullable String decreedOnSource,
            @Nullable String source,
            int workingDays,
            List<CalendarDay> days) {}

    record OfficeHours(
            @Nullable String source,
            @Nullable String textId,
            @Nullable String textEn,
            String clockSet,
            List<HoursSet> sets,
            List<Ramadan> ramadan) {}

    record Component(String code, String nameId, String nameEn, String part) {}

    record Template(String code, String purposeId, String purposeEn, String textId, String textEn) {}
}
