package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_RATED;
import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOTHING_CLAIMED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOTHING_TO_RATE;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.WINDOW_IS_OVER;
import static id.gurindam.command.complaint.ComplaintRefusal.WINDOW_STILL_OPEN;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheReporter;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.command.complaint.Wording.stars;
import static id.gurindam.events.Role.SYSTEM;

import id.gurindam.command.complaint.Complaint.Claim;
import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.ClosingKind;
import id.gurindam.command.complaint.Complaint.Declined;
import id.gurindam.command.complaint.Complaint.Disputed;
import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.complaint.Complaint.Merged;
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Unfiled;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.Complaint.Withdrawn;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.ConfirmOutcome;
import id.gurindam.command.complaint.ComplaintCommand.DisputeOutcome;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.complaint.ComplaintCommand.Outcome;
import id.gurindam.command.complaint.ComplaintCommand.RateHandling;
import id.gurindam.command.complaint.ComplaintCommand.RecordDelivery;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.RatingGiven;
import java.util.List;

/** What came of a complaint and what the reporter says to it; silence is never a confirmation. */
final class OutcomeDecider {
    private OutcomeDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Outcome command, Surroundings s) {
        return switch (command) {
            case ClaimOutcome c -> ClaimRule.claim(past, c, s);
            case RecordDelivery c -> recordDelivery(past, c);
            case ConfirmOutcome c -> confirm(past, c, s);
            case DisputeOutcome c -> dispute(past, c, s);
            case LapseConfirmationWindow c -> lapse(past, c, s);
            case CloseWithObjection c -> ClosingRule.closeWithObjection(past, c, s);
            case ReopenComplaint c -> ClosingRule.reopen(past, c, s);
            case RateHandling c -> rate(past, c, s);
        };
    }

    private static List<ComplaintEvent> recordDelivery(Complaint past, RecordDelivery c) {
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Claimed claimed ->
                claimed.delivered() ? List.of() : List.of(new OutcomeDelivered(c.complaintId(), c.means()));
            case Filed _, Verified _, Routed _, InProgress _, Disputed _ -> throw NOTHING_CLAIMED.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_CLAIMED.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> confirm(Complaint past, ConfirmOutcome c, Surroundings s) {
        onlyTheReporter(s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Claimed claimed -> confirmed(claimed.file(), c);
            case Closed closed -> confirmedLate(closed, c);
            case Filed _, Verified _, Routed _, InProgress _, Disputed _ -> throw NOTHING_CLAIMED.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_CLAIMED.refused();
            case Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    /** The reporter's own word is taken at any time, so that it does not depend on when a timer wrote the lapse. */
    private static List<ComplaintEvent> confirmedLate(Closed closed, ConfirmOutcome c) {
        return switch (closed.kind()) {
            case CONFIRMED -> List.of();
            case LAPSED -> confirmed(closed.file(), c);
            case WITH_OBJECTION -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> confirmed(CaseFile file, ConfirmOutcome c) {
        ComplaintEvent confirmation = new OutcomeConfirmedByReporter(c.complaintId(), c.words());
        if (c.rating() == 0) {
            return List.of(confirmation);
        }
        stars(c.rating(), "rating");
        if (file.outcomes().rated()) {
            return List.of(confirmation);
        }
        return List.of(confirmation, new RatingGiven(c.complaintId(), c.rating(), null));
    }

    private static List<ComplaintEvent> dispute(Complaint past, DisputeOutcome c, Surroundings s) {
        onlyTheReporter(s);
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Claimed claimed -> disputed(claimed.claim(), c, s);
            case Disputed _ -> List.of();
            case Closed closed -> disputedLate(closed, c, s);
            case Filed _, Verified _, Routed _, InProgress _ -> throw NOTHING_CLAIMED.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_CLAIMED.refused();
            case Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    /** A dispute recorded inside the window wins over a lapse that a timer wrote too early. */
    private static List<ComplaintEvent> disputedLate(Closed closed, DisputeOutcome c, Surroundings s) {
        return switch (closed.kind()) {
            case LAPSED -> disputed(closed.claim(), c, s);
            case CONFIRMED, WITH_OBJECTION -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> disputed(Claim claim, DisputeOutcome c, Surroundings s) {
        refuseAfterWindow(claim, s);
        return List.of(new OutcomeDisputedByReporter(c.complaintId(), c.reason()));
    }

    private static void refuseAfterWindow(Claim claim, Surroundings s) {
        if (s.now().isAfter(s.office().confirmationEnds(claim.at()))) {
            throw WINDOW_IS_OVER.refused();
        }
    }

    private static List<ComplaintEvent> lapse(Complaint past, LapseConfirmationWindow c, Surroundings s) {
        only(s, SYSTEM);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Claimed claimed -> lapsed(claimed.claim(), c, s);
            case Closed closed -> closed.kind() == ClosingKind.LAPSED ? List.of() : refuse(CASE_IS_CLOSED);
            case Filed _, Verified _, Routed _, InProgress _, Disputed _ -> throw NOTHING_CLAIMED.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_CLAIMED.refused();
            case Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> lapsed(Claim claim, LapseConfirmationWindow c, Surroundings s) {
        if (s.now().isBefore(s.office().confirmationEnds(claim.at()))) {
            throw WINDOW_STILL_OPEN.refused();
        }
        return List.of(new ConfirmationWindowLapsed(c.complaintId()));
    }

    private static List<ComplaintEvent> rate(Complaint past, RateHandling c, Surroundings s) {
        onlyTheReporter(s);
        stars(c.stars(), "stars");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Disputed disputed -> rated(disputed.file(), c);
            case Closed closed -> rated(closed.file(), c);
            case Declined declined -> rated(declined.file(), c);
            case Filed _, Verified _, Routed _, InProgress _, Claimed _ -> throw NOTHING_TO_RATE.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_TO_RATE.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> rated(CaseFile file, RateHandling c) {
        if (file.outcomes().rated()) {
            throw ALREADY_RATED.refused();
        }
        return List.of(new RatingGiven(c.complaintId(), c.stars(), c.words()));
    }

    private static List<ComplaintEvent> refuse(ComplaintRefusal refusal) {
        throw refusal.refused();
    }
}
