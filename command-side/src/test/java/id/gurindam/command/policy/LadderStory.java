package id.gurindam.command.policy;

import id.gurindam.command.axon.OfficeFactsFromOrganisation;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case of the project's own city under its rules, told by local hours, and the ladder that follows from it. */
final class LadderStory {
    static final String ID = "complaint-1";
    static final String MONDAY = "2026-09-07T09:00";
    static final Personal WORDS = Personal.of("-");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Organisation CITY = city();

    private final List<CaseSoFar.Happened> past = new ArrayList<>();
    private final Policy.OverCase policy = new WhenClockRunsDownThenClimbLadder();
    private Organisation organisation = CITY;

    static LadderStory filed() {
        return filed(false);
    }

    static LadderStory filed(boolean couldBeSupervisory) {
        ComplaintFiled filed = new ComplaintFiled(
                ID,
                "TPI",
                ComplaintKind.COMPLAINT,
                "jalan.lubang",
                Visibility.NAMED,
                WORDS,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "mac",
                couldBeSupervisory);
        return new LadderStory().then(MONDAY, filed);
    }

    static LadderStory verified(Classification as, String... accusedUnits) {
        Accused accused = new Accused(List.of(accusedUnits), List.of());
        return filed().then("2026-09-07T10:00", new ComplaintVerified(ID, as, null, accused, null, List.of()));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    LadderStory then(String local, ComplaintEvent event) {
        past.add(new CaseSoFar.Happened(event, at(local)));
        return this;
    }

    /** The city decrees this, as of this hour. */
    LadderStory decreed(String local, OrganisationEvent event) {
        organisation = organisation.evolve(event, at(local));
        return this;
    }

    /** What the policy plans, seen at this hour: when, and what. */
    Optional<String> plannedAt(String local) {
        return next(at(local)).map(LadderStory::said);
    }

    /** Every step that is taken from one hour to the other, each a second after it is due. */
    List<String> climbed(String from, String to) {
        List<String> steps = new ArrayList<>();
        Instant now = at(from);
        Optional<Intent.At> next = next(now);
        while (next.isPresent() && next.get().at().isBefore(at(to))) {
            now = next.get().at().isAfter(now) ? next.get().at() : now;
            Intent.At due = next(now).orElseThrow();
            steps.add(said(due));
            now = now.plusSeconds(1);
            past.add(new CaseSoFar.Happened(happened(due), now));
            next = next(now);
        }
        return steps;
    }

    private Optional<Intent.At> next(Instant now) {
        OfficeFactsFromOrganisation office = OfficeFactsFromOrganisation.of(organisation, now);
        return policy.next(new CaseSoFar(List.copyOf(past), office.rules(), organisation.calendar(), office, now));
    }

    private static String said(Intent.At at) {
        LocalDateTime when = LocalDateTime.ofInstant(at.at(), WIB).withNano(0);
        ComplaintEvent event = happened(at);
        return when + " "
                + switch (event) {
                    case ComplaintReminded e -> "reminds " + e.level() + " of " + e.clock() + hidden(e.contentShown());
                    case ComplaintEscalated e -> "raises " + e.clock() + " to " + e.level() + hidden(e.contentShown());
                    default -> throw new AssertionError(event);
                };
    }

    private static String hidden(boolean shown) {
        return shown ? "" : ", content hidden";
    }

    private static ComplaintEvent happened(Intent.At at) {
        return switch (at.command()) {
            case RemindOfClock c -> new ComplaintReminded(ID, c.clock(), c.step(), c.level(), c.contentShown());
            case RaiseByRule c ->
                new ComplaintEscalated(
                        ID, c.level(), null, c.level().equals("OMBUDSMAN"), c.clock(), c.step(), c.contentShown());
            default -> throw new AssertionError(at.command());
        };
    }

    private static Organisation city() {
        Organisation organisation = Organisation.NONE;
        for (OrganisationEvent event : CityFile.named("tanjungpinang").events()) {
            organisation = organisation.evolve(event, at("2026-01-01T00:00"));
        }
        return organisation;
    }
}
