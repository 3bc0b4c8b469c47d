package id.gurindam.query.figures;

import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.CityNamed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSetAdopted;
import id.gurindam.time.CalendarBook;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendars and rule sets by which figures count, as they were known after the event at this position. */
public record Rulebook(long position, ZoneId zone, CalendarBook calendars, List<RuleSet> ruleSets) {
    /** Nothing has been adopted. */
    static final Rulebook NONE = new Rulebook(-1, ZoneOffset.UTC, CalendarBook.EMPTY, List.of());

    /** The book after this; whatever says nothing of time leaves all but the position as it is. */
    Rulebook on(OrganisationEvent event, long at, Instant recordedAt) {
        if (at <= position) {
            return this;
        }
        return switch (event) {
            case CityNamed city -> new Rulebook(at, ZoneId.of(city.zone()), calendars, ruleSets);
            case CalendarDecreed decreed -> with(at, calendars.with(decreed, recordedAt));
            case OfficeHoursDecreed decreed -> with(at, calendars.with(decreed, recordedAt));
            case DayExcused excused -> with(at, calendars.with(excused));
            case RuleSetAdopted adopted -> and(at, adopted.ruleSet());
            default -> new Rulebook(at, zone, calendars, ruleSets);
        };
    }

    private Rulebook with(long at, CalendarBook book) {
        return new Rulebook(at, zone, book, ruleSets);
    }

    private Rulebook and(long at, RuleSet adopted) {
        return new Rulebook(
                at,
                zone,
                calendars,
                Stream.concat(ruleSets.stream(), Stream.of(adopted)).toList());
    }

    /** The calendar as decreed. */
    public WorkingCalendar calendar() {
        return calendars.calendar(zone);
    }

    /** The rules that a case has pinned which came in then; those of the beginning for one that came in before them. */
    public Optional<RuleSet> pinnedBy(Instant received) {
        return ruleSets.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(calendar().dateOf(received)))
                .reduce((earlier, later) -> later)
                .or(() -> ruleSets.stream().findFirst());
    }

    /** A deadline may lie elsewhere by this book than by the other. */
    boolean countsOtherwiseThan(Rulebook other) {
        return !calendars.equals(other.calendars) || !ruleSets.equals(other.ruleSets) || !zone.equals(other.zone);
    }
}
