package id.gurindam.command.organisation;

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
import id.gurindam.events.organisation.StatusWordsAdopted;
import id.gurindam.events.organisation.SurveyFormAdopted;
import id.gurindam.time.CalendarBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendars, rule sets (in the order of their adoption), closed lists and templates, as they stand. */
public record Rulebook(
        CalendarBook calendars,
        List<RuleSet> ruleSets,
        Map<String, List<ListEntry>> lists,
        Map<String, ReplyTemplateAdopted> templates,
        Map<String, ServiceStandardAdopted> services) {
    static final Rulebook NONE = new Rulebook(CalendarBook.EMPTY, List.of(), Map.of(), Map.of(), Map.of());

    Rulebook evolve(RuleEvent event, Instant recordedAt) {
        return switch (event) {
            case CalendarDecreed calendar -> with(calendars.with(calendar, recordedAt));
            case OfficeHoursDecreed hours -> with(calendars.with(hours, recordedAt));
            case DayExcused day -> with(calendars.with(day));
            case RuleSetAdopted adopted -> with(adopted.ruleSet());
            case ReasonListAdopted list ->
                new Rulebook(
                        calendars, ruleSets, Entries.with(lists, list.list(), list.entries()), templates, services);
            case ReplyTemplateAdopted template ->
                new Rulebook(
                        calendars,
                        ruleSets,
                        lists,
                        Entries.with(templates, template.templateCode(), template),
                        services);
            case ServiceStandardAdopted service ->
                new Rulebook(
                        calendars, ruleSets, lists, templates, Entries.with(services, service.serviceCode(), service));
            case StatusWordsAdopted _, SurveyFormAdopted _ -> this;
        };
    }

    /** The rule set under which a case received on that day stands; the first one for days before any was in force. */
    public Optional<RuleSet> inForceOn(LocalDate day) {
        return ruleSets.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> ruleSets.stream().findFirst());
    }

    /** The rule set that a case has pinned. */
    public Optional<RuleSet> pinned(String pinnedAs) {
        return ruleSets.stream()
                .filter(rules -> rules.pinnedAs().equals(pinnedAs))
                .findFirst();
    }

    /** The newest version of the rule set of this code; 0 if there is none. */
    public int newestVersion(String code) {
        return ruleSets.stream()
                .filter(rules -> rules.code().equals(code))
                .mapToInt(RuleSet::version)
                .max()
                .orElse(0);
    }

    /** The entry of the list named. */
    public Optional<ListEntry> entry(String list, String code) {
        return lists.getOrDefault(list, List.of()).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    /** Some decree of office hours has the set named. */
    public boolean hoursAreKnown(String set) {
        return calendars.hours().stream()
                .flatMap(decree -> decree.content().sets().stream())
                .anyMatch(known -> known.code().equals(set));
    }

    private Rulebook with(CalendarBook book) {
        return new Rulebook(book, ruleSets, lists, templates, services);
    }

    private Rulebook with(RuleSet adopted) {
        List<RuleSet> all = Stream.concat(ruleSets.stream(), Stream.of(adopted)).toList();
        return new Rulebook(calendars, all, lists, templates, services);
    }
}
