package id.gurindam.query.organisation;

import id.gurindam.events.organisation.DutyEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.RuleEvent;
import id.gurindam.events.organisation.StaffEvent;
import id.gurindam.events.organisation.StructureEvent;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;

/** The organisation as it was after the event at this position and this version of its stream; -1 before any. */
public record OrganisationPage(
        long position, long version, Places places, Subjects subjects, Officers officers, Rules rules) {
    /** Nothing has been told yet. */
    public static final OrganisationPage NONE =
            new OrganisationPage(-1, -1, Places.NONE, Subjects.NONE, Officers.NONE, Rules.NONE);

    /** The page after this; an event that it has seen changes nothing. */
    OrganisationPage on(OrganisationEvent event, long at, Instant recordedAt) {
        if (at <= position) {
            return this;
        }
        long next = version + 1;
        return switch (event) {
            case StructureEvent e ->
                new OrganisationPage(at, next, places.on(e, recordedAt), subjects, officers, rules);
            case DutyEvent e -> new OrganisationPage(at, next, places, subjects.on(e), officers, rules);
            case StaffEvent e -> new OrganisationPage(at, next, places, subjects, officers.on(e, recordedAt), rules);
            case RuleEvent e -> new OrganisationPage(at, next, places, subjects, officers, rules.on(e, recordedAt));
        };
    }

    /** A city has been loaded. */
    public boolean isLoaded() {
        return places.city() != null;
    }

    /** The zone in which the city's days begin. */
    public ZoneId zone() {
        var city = places.city();
        if (city == null) {
            throw new IllegalStateException("no city has been loaded");
        }
        return ZoneId.of(city.zone());
    }

    /** The calendar as far as it is decreed. */
    public WorkingCalendar calendar() {
        return rules.calendars().calendar(zone());
    }
}
