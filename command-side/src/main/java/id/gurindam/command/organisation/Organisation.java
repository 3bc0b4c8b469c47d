package id.gurindam.command.organisation;

import id.gurindam.events.organisation.DutyEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.RuleEvent;
import id.gurindam.events.organisation.StaffEvent;
import id.gurindam.events.organisation.StructureEvent;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;

/** The organisation as it stands after what happened to it: structure, duties, staff and rulebook. */
public record Organisation(Structure structure, Duties duties, Staff staff, Rulebook rulebook) {
    /** Nothing has happened yet: no city has been loaded. */
    public static final Organisation NONE = new Organisation(Structure.NONE, Duties.NONE, Staff.NONE, Rulebook.NONE);

    /** The organisation after this, which was written down at the time given. */
    public Organisation evolve(OrganisationEvent event, Instant recordedAt) {
        return switch (event) {
            case StructureEvent e -> new Organisation(structure.evolve(e), duties, staff, rulebook);
            case DutyEvent e -> new Organisation(structure, duties.evolve(e), staff, rulebook);
            case StaffEvent e -> new Organisation(structure, duties, staff.evolve(e), rulebook);
            case RuleEvent e -> new Organisation(structure, duties, staff, rulebook.evolve(e, recordedAt));
        };
    }

    /** A city has been loaded. */
    public boolean isLoaded() {
        return structure.city() != null;
    }

    /** The zone in which the city's days begin. */
    public ZoneId zone() {
        var city = structure.city();
        if (city == null) {
            throw new IllegalStateException("no city has been loaded");
        }
        return ZoneId.of(city.zone());
    }

    /** The calendar as far as it is decreed. */
    public WorkingCalendar calendar() {
        return rulebook.calendars().calendar(zone());
    }
}
