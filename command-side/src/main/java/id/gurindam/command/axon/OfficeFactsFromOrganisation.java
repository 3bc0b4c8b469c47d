package id.gurindam.command.axon;

import id.gurindam.clocks.ClockReadings;
import id.gurindam.command.complaint.CaseFile;
import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import id.gurindam.command.organisation.Duties;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.time.CountingRule;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What complaints ask about the office, answered by the organisation as it stood when the decision was made. */
public final class OfficeFactsFromOrganisation implements OfficeFacts {
    /** The clocks of what the unit does, for which alone more time can be told. */
    private static final Set<String> WORK = Set.of("SETTLE", "REWORK");

    private final Organisation organisation;
    private final RuleSet rules;
    private final WorkingCalendar calendar;

    private OfficeFactsFromOrganisation(Organisation organisation, RuleSet rules) {
        this.organisation = organisation;
        this.rules = rules;
        this.calendar = organisation.calendar().under(CountingRule.of(rules.settings()));
    }

    /** The facts for a case that stands under the rules in force at the instant given. */
    public static OfficeFactsFromOrganisation of(Organisation organisation, Instant now) {
        RuleSet rules = organisation
                .rulebook()
                .inForceOn(organisation.calendar().dateOf(now))
                .orElseThrow(() -> new IllegalStateException("no rule set has been adopted"));
        return new OfficeFactsFromOrganisation(organisation, rules);
    }

    /** The facts for a case that has pinned these rules. */
    public OfficeFactsFromOrganisation under(String pinnedRules) {
        return organisation
                .rulebook()
                .pinned(pinnedRules)
                .map(pinned -> new OfficeFactsFromOrganisation(organisation, pinned))
                .orElse(this);
    }

    /** The rules that these facts go by. */
    public RuleSet rules() {
        return rules;
    }

    /** The rule set that a case received now pins, as events name it. */
    public String ruleVersion() {
        return rules.pinnedAs();
    }

    /** The newest version of the calendar of the year of this instant, as events name it. */
    public String calendarVersion(Instant now) {
        int year = calendar.dateOf(now).getYear();
        int version = organisation.rulebook().calendars().newestVersion(year);
        return year + "/" + (version == 0 ? "-" : version);
    }

    @Override
    public boolean unitIsOpen(String unitCode) {
        return organisation.structure().unitIsOpen(unitCode);
    }

    @Override
    public boolean categoryIsOpen(String categoryCode) {
        return organisation.duties().isOpenLeaf(categoryCode);
    }

    @Override
    public boolean isKelurahan(String code) {
        return organisation.structure().isKelurahan(code);
    }

    @Override
    public boolean outsideBodyIsListed(String body) {
        return organisation.structure().bodies().containsKey(body);
    }

    @Override
    public boolean isListed(String list, String code) {
        return organisation.rulebook().entry(list, code).isPresent();
    }

    @Override
    public boolean supervisoryLikely(String categoryCode) {
        Duties.Category category = organisation.duties().categories().get(categoryCode);
        return category != null && category.opened().supervisoryLikely();
    }

    @Override
    public boolean consentNeeded(String level) {
        return organisation
                .rulebook()
                .entry("escalationLevels", level)
                .map(entry -> Boolean.TRUE.equals(entry.consentNeeded()))
                .orElse(false);
    }

    @Override
    public boolean officerServes(String officerRef, String unitCode) {
        return organisation.staff().serves(officerRef, unitCode);
    }

    @Override
    public String inspectorate() {
        return unitOf(UnitKind.INSPEKTORAT);
    }

    @Override
    public String secretariat() {
        return unitOf(UnitKind.SETDA);
    }

    @Override
    public int extensionsWithoutSuperior() {
        return rules.settings().extensionsWithoutSuperior();
    }

    @Override
    public Optional<Instant> workDue(CaseFile file, Instant now) {
        return ClockReadings.outlines(
                        file.facts(), file.origin().kind(), file.standing().classification(), rules, calendar, now)
                .stream()
                .filter(run -> run.open() && WORK.contains(run.clock()))
                .flatMap(run -> Stream.of(run.dueAt(), run.extendedDueAt()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Instant confirmationEnds(Instant claimedAt) {
        return limit(claimedAt, rules.confirmationWindow());
    }

    @Override
    public Instant reopenableUntil(Instant closedAt) {
        return calendar.due(closedAt, rules.settings().reopenWithinWorkingDays());
    }

    @Override
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return organisation.duties().route(categoryCode, kelurahanCode);
    }

    private Instant limit(Instant from, RuleSet.ConfirmationWindow window) {
        return switch (window.unit()) {
            case WORKING_DAYS -> calendar.due(from, window.limit());
            case CALENDAR_DAYS -> calendar.dueInCalendarDays(from, window.limit());
            case HOURS -> from.plusSeconds(window.limit() * 3600L);
        };
    }

    private String unitOf(UnitKind kind) {
        return organisation
                .structure()
                .firstOfKind(kind)
                .orElseThrow(() -> new IllegalStateException("the city has no unit of the kind " + kind))
                .code();
    }
}
