package id.gurindam.command.demo;

import id.gurindam.command.axon.OfficeFactsFromOrganisation;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.command.organisation.OrganisationCommand.ExcuseDay;
import id.gurindam.command.organisation.OrganisationCommand.LoadCity;
import id.gurindam.command.organisation.OrganisationDecider;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The organisation through the demo year: loaded at its start, and changed by each decree on the day it was given. */
final class DemoOrganisation {
    /** The organisation from this instant on, and what complaints ask of it. */
    record Standing(Instant from, Organisation organisation, OfficeFactsFromOrganisation facts) {}

    private record Later(Instant at, OrganisationCommand command) {}

    private static final Duration MORNING = Duration.ofHours(10);

    private final Ledger ledger;
    private final Actor administrator;
    private final List<Standing> standings = new ArrayList<>();

    private DemoOrganisation(Ledger ledger, Actor administrator) {
        this.ledger = ledger;
        this.administrator = administrator;
    }

    /** Lets the organisation live from start to until; floods are days that could not be worked. */
    static DemoOrganisation live(
            CityFile city, DemoOfficers officers, Ledger ledger, Instant start, Instant until, List<LocalDate> floods) {
        Actor administrator = new Actor(officers.refOf("admin"), Role.ADMINISTRATOR, null);
        DemoOrganisation lived = new DemoOrganisation(ledger, administrator);
        ZoneId zone = ZoneId.of(city.zone());
        List<OrganisationEvent> known = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        for (OrganisationEvent event : city.events()) {
            if (event instanceof CalendarDecreed decree
                    && !morning(decree.decreedOn(), zone).isBefore(start)) {
                later.add(new Later(morning(decree.decreedOn(), zone), decree(decree)));
            } else {
                known.add(event);
            }
        }
        known.addAll(officers.appointments(city.unitCodes()));
        floods.forEach(day -> later.add(new Later(morning(day.plusDays(1), zone), excuse(day))));
        lived.begin(known, start);
        later.sort(Comparator.comparing(Later::at));
        later.stream().filter(change -> change.at().isBefore(until)).forEach(lived::change);
        return lived;
    }

    Standing at(Instant instant) {
        Standing found = standings.getFirst();
        for (Standing standing : standings) {
            if (!standing.from().isAfter(instant)) {
                found = standing;
            }
        }
        return found;
    }

    /** As it stands at the end of the year. */
    Organisation atLast() {
        return standings.getLast().organisation();
    }

    private void begin(List<OrganisationEvent> events, Instant start) {
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "demo-load", start);
        take(Organisation.NONE, OrganisationDecider.decide(Organisation.NONE, new LoadCity(events), start), context);
    }

    private void change(Later change) {
        Standing stands = standings.getLast();
        if (change.command() instanceof ExcuseDay day
                && !stands.organisation().calendar().isWorkingDay(day.date())) {
            return;
        }
        EventContext context = EventContext.now(
                        administrator, Channel.WEB, "demo-decree-" + standings.size(), change.at())
                .under(stands.facts().ruleVersion(), stands.facts().calendarVersion(change.at()), -1);
        take(
                stands.organisation(),
                OrganisationDecider.decide(stands.organisation(), change.command(), change.at()),
                context);
    }

    private void take(Organisation before, List<OrganisationEvent> events, EventContext context) {
        Instant at = context.occurredAt();
        Organisation after = before;
        for (OrganisationEvent event : events) {
            after = after.evolve(event, at);
            ledger.draft(OrganisationEvent.STREAM, event, context, at);
        }
        standings.add(new Standing(at, after, OfficeFactsFromOrganisation.of(after, at)));
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().plus(MORNING);
    }

    private static OrganisationCommand decree(CalendarDecreed c) {
        return new DecreeCalendar(
                c.year(),
                c.version(),
                c.decree(),
                c.decreedOn(),
                c.days(),
                Personal.of("Keputusan bersama menteri diterima dan dimasukkan pada hari terbitnya."));
    }

    private static OrganisationCommand excuse(LocalDate day) {
        return new ExcuseDay(
                day, Personal.of("Banjir melumpuhkan kantor dan jalan; pegawai turun membantu evakuasi warga."));
    }
}
