package id.gurindam.query.organisation;

import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.ReplyTemplateAdopted;
import id.gurindam.events.organisation.RuleEvent;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSetAdopted;
import id.gurindam.events.organisation.ServiceStandardAdopted;
import id.gurindam.events.organisation.StatusWord;
import id.gurindam.events.organisation.StatusWordsAdopted;
import id.gurindam.events.organisation.SurveyFormAdopted;
import id.gurindam.time.CalendarBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calendars, rule sets (in the order of their adoption), closed lists, templates, standards and words. */
public record Rules(
        CalendarBook calendars,
        List<RuleSet> ruleSets,
        Map<String, List<ListEntry>> lists,
        Map<String, ReplyTemplateAdopted> templates,
        Map<String, ServiceStandardAdopted> services,
        List<StatusWord> statusWords,
        @Nullable SurveyFormAdopted surveyForm) {
    static final Rules NONE = new Rules(CalendarBook.EMPTY, List.of(), Map.of(), Map.of(), Map.of(), List.of(), null);

    Rules on(RuleEvent event, Instant at) {
        return switch (event) {
            case CalendarDecreed calendar -> with(calendars.with(calendar, at));
            case OfficeHoursDecreed hours -> with(calendars.with(hours, at));
            case DayExcused day -> with(calendars.with(day));
            case RuleSetAdopted adopted -> with(adopted.ruleSet());
            case ReasonListAdopted list -> with(list);
            case ReplyTemplateAdopted template -> with(template);
            case ServiceStandardAdopted service -> with(service);
            case StatusWordsAdopted words ->
                new Rules(calendars, ruleSets, lists, templates, services, words.words(), surveyForm);
            case SurveyFormAdopted form ->
                new Rules(calendars, ruleSets, lists, templates, services, statusWords, form);
        };
    }

    /** The rule set under which a case received on that day stands; the first one for days before any was in force. */
    public Optional<RuleSet> inForceOn(LocalDate day) {
        return ruleSets.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> ruleSets.stream().findFirst());
    }

    /** The rule set that a case has pinned ({@code TPI/1}). */
    public Optional<RuleSet> pinned(String pinnedAs) {
        return ruleSets.stream()
                .filter(rules -> rules.pinnedAs().equals(pinnedAs))
                .findFirst();
    }

    /** The entries of the list named; none if there is no such list. */
    public List<ListEntry> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** What each template of a reply is for, by its code. */
    public Map<String, String> templatePurposes(Tongue tongue) {
        Map<String, String> purposes = new LinkedHashMap<>();
        templates.forEach(
                (code, template) -> purposes.put(code, tongue.of(template.purposeId(), template.purposeEn())));
        return purposes;
    }

    /** The words for an entry of a list; the code itself if nobody knows it. */
    public String text(String list, String code, Tongue tongue) {
        return list(list).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> tongue.of(entry.textId(), entry.textEn()))
                .findFirst()
                .orElse(code);
    }

    /** The words for a state or a chip. */
    public Optional<StatusWord> statusWord(String code) {
        return statusWords.stream().filter(word -> word.code().equals(code)).findFirst();
    }

    private Rules with(CalendarBook book) {
        return new Rules(book, ruleSets, lists, templates, services, statusWords, surveyForm);
    }

    private Rules with(RuleSet rules) {
        List<RuleSet> all = Register.with(ruleSets, rules, rules::equals);
        return new Rules(calendars, all, lists, templates, services, statusWords, surveyForm);
    }

    private Rules with(ReasonListAdopted list) {
        Map<String, List<ListEntry>> all = Register.with(lists, list.list(), list.entries());
        return new Rules(calendars, ruleSets, all, templates, services, statusWords, surveyForm);
    }

    private Rules with(ReplyTemplateAdopted template) {
        Map<String, ReplyTemplateAdopted> all = Register.with(templates, template.templateCode(), template);
        return new Rules(calendars, ruleSets, lists, all, services, statusWords, surveyForm);
    }

    private Rules with(ServiceStandardAdopted service) {
        Map<String, ServiceStandardAdopted> all = Register.with(services, service.serviceCode(), service);
        return new Rules(calendars, ruleSets, lists, templates, all, statusWords, surveyForm);
    }
}
