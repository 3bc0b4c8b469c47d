package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.DATE_IN_THE_FUTURE;
import static id.gurindam.command.organisation.OrganisationRefusal.DATE_IN_THE_PAST;
import static id.gurindam.command.organisation.OrganisationRefusal.DAY_OUTSIDE_YEAR;
import static id.gurindam.command.organisation.OrganisationRefusal.HOURS_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.LIST_EMPTY;
import static id.gurindam.command.organisation.OrganisationRefusal.NOT_A_WORKING_DAY;
import static id.gurindam.command.organisation.OrganisationRefusal.VERSION_NOT_NEXT;
import static id.gurindam.command.organisation.OrganisationRefusal.YEAR_ALREADY_HAS_VERSION;

import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.command.organisation.OrganisationCommand.DecreeOfficeHours;
import id.gurindam.command.organisation.OrganisationCommand.ExcuseDay;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.LocalDate;
import java.util.List;

/** Decrees about days follow each other version by version and never reach back into a year that is over. */
final class DayDecisions {
    private DayDecisions() {}

    static List<OrganisationEvent> decree(Organisation past, DecreeCalendar c, LocalDate today) {
        Check.written(c.decree(), "decree");
        Check.that(c.year() >= today.getYear(), DATE_IN_THE_PAST, "year");
        Check.that(!c.decreedOn().isAfter(today), DATE_IN_THE_FUTURE, "decreedOn");
        int newest = past.rulebook().calendars().newestVersion(c.year());
        Check.that(c.version() > newest, YEAR_ALREADY_HAS_VERSION, "version");
        Check.that(c.version() == newest + 1, VERSION_NOT_NEXT, "version");
        Check.that(!c.days().isEmpty(), LIST_EMPTY, "days");
        for (int i = 0; i < c.days().size(); i++) {
            CalendarDay day = c.days().get(i);
            Check.that(day.date().getYear() == c.year(), DAY_OUTSIDE_YEAR, "days[" + i + "].date");
            Check.written(day.nameId(), "days[" + i + "].nameId");
            Check.written(day.nameEn(), "days[" + i + "].nameEn");
        }
        Check.once(c.days().stream().map(CalendarDay::date).toList(), "days", ".date");
        return List.of(new CalendarDecreed(c.year(), c.version(), c.decree(), c.decreedOn(), c.days(), c.reason()));
    }

    static List<OrganisationEvent> decreeHours(Organisation past, DecreeOfficeHours c) {
        List<String> codes = c.sets().stream().map(HoursSet::code).toList();
        Check.once(codes, "sets");
        Check.that(codes.contains(c.clockSet()), HOURS_UNKNOWN, "clockSet");
        Check.that(
                past.rulebook().calendars().hours().stream()
                        .flatMap(known -> known.content().sets().stream())
                        .allMatch(set -> codes.contains(set.code())),
                HOURS_UNKNOWN,
                "sets");
        return List.of(new OfficeHoursDecreed(c.clockSet(), c.sets(), c.ramadan(), c.textId(), c.textEn(), c.reason()));
    }

    static List<OrganisationEvent> excuse(Organisation past, ExcuseDay c) {
        if (past.rulebook().calendars().excused().contains(c.date())) {
            return List.of();
        }
        Check.that(past.calendar().isWorkingDay(c.date()), NOT_A_WORKING_DAY, "date");
        return List.of(new DayExcused(c.date(), c.reason()));
    }
}
