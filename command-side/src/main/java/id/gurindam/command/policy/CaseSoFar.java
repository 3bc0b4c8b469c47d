package id.gurindam.command.policy;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.clocks.Fact;
import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as a rule over its clocks sees it at an instant: everything that happened to it, the rules that it has pinned,
 * the calendars as decreed by now, and who is who in the office.
 */
public record CaseSoFar(List<Happened> past, RuleSet rules, WorkingCalendar calendar, OfficeFacts office, Instant now) {

    /** What was recorded happened, though the clock of the machine be moved back before it. */
    public CaseSoFar {
        Instant last = past.getLast().at();
        now = now.isBefore(last) ? last : now;
    }

    /** An event of the case and when it was recorded. */
    public record Happened(ComplaintEvent event, Instant at) {}

    /** The clocks that wait for an act, with when they run out; one that stands still has no such instant. */
    public List<ClockOutline> waiting() {
        List<Fact> facts =
                past.stream().map(each -> Fact.of(each.event(), each.at())).toList();
        return ClockReadings.outlines(facts, filed().kind(), classification(), rules, calendar, now).stream()
                .filter(ClockOutline::open)
                .toList();
    }

    /** How it came in. */
    public ComplaintFiled filed() {
        if (past.getFirst().event() instanceof ComplaintFiled filed) {
            return filed;
        }
        throw new IllegalStateException("the history of a case does not begin with a filing");
    }

    /** The class that somebody who read it put it in; null until then. */
    public @Nullable Classification classification() {
        Classification known = null;
        for (Happened each : past) {
            known = each.event() instanceof ComplaintVerified verified ? verified.classification() : known;
            known = each.event() instanceof ClassificationCorrected corrected ? corrected.to() : known;
        }
        return known;
    }

    /** Whom it is about. */
    public Accused accused() {
        Accused known = Accused.NOBODY;
        for (Happened each : past) {
            known = each.event() instanceof ComplaintVerified verified ? verified.accused() : known;
            known = each.event() instanceof ClassificationCorrected corrected ? corrected.accused() : known;
        }
        return known;
    }

    /** It is examined by the inspectorate, or could be until somebody has read it. */
    public boolean supervisory() {
        Classification known = classification();
        return known == null ? filed().couldBeSupervisory() : known == Classification.SUPERVISORY;
    }

    /** A unit holds it, whose head may be told. */
    public boolean held() {
        Complaint state = Complaint.unfiled();
        for (Happened each : past) {
            state = Complaint.evolve(state, each.event(), Actor.SYSTEM, each.at());
        }
        return state.holder() != null;
    }

    /** It is about this unit, which must not hear of it. */
    public boolean accuses(String unitCode) {
        return accused().units().contains(unitCode);
    }
}
