package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_OPEN;
import static id.gurindam.command.complaint.ComplaintRefusal.NOTHING_CLAIMED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_THE_HOLDER;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.OBJECTION_NEEDS_SECOND_ANSWER;
import static id.gurindam.command.complaint.ComplaintRefusal.REOPEN_TOO_LATE;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.WINDOW_STILL_OPEN;
import static id.gurindam.command.complaint.Parties.ifStillMayHold;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.command.complaint.Parties.speaksFor;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.CITIZEN;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.MANAGER;
import static id.gurindam.events.Role.SEKDA;
import static id.gurindam.events.Role.UNIT_HEAD;

import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Closed;
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
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a case is closed against the reporter's word, and when a closed or disputed one is worked on again. */
final class ClosingRule {
    private ClosingRule() {}

    static List<ComplaintEvent> closeWithObjection(Complaint past, CloseWithObjection c, Surroundings s) {
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Disputed disputed -> closedAfterDispute(disputed, c, s);
            case Claimed claimed -> closedAfterSilence(claimed, c, s);
            case Filed _, Verified _, Routed _, InProgress _ -> throw NOTHING_CLAIMED.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_CLAIMED.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> closedAfterDispute(Disputed past, CloseWithObjection c, Surroundings s) {
        onlyTheHead(past.unitCode(), s);
        if (past.file().outcomes().claims() < 2 && !past.file().isUpheld()) {
            throw OBJECTION_NEEDS_SECOND_ANSWER.refused();
        }
        return List.of(new ComplaintClosedWithObjection(c.complaintId(), past.unitCode(), c.reason()));
    }

    /** The reporter disputed an earlier answer and says nothing to the newest: that is an objection, not a silence. */
    private static List<ComplaintEvent> closedAfterSilence(Claimed past, CloseWithObjection c, Surroundings s) {
        onlyTheHead(past.unitCode(), s);
        if (!past.file().isUpheld()) {
            if (past.file().outcomes().disputes() == 0) {
                throw OBJECTION_NEEDS_SECOND_ANSWER.refused();
            }
            if (!windowIsOver(past, s)) {
                throw WINDOW_STILL_OPEN.refused();
            }
        }
        return List.of(new ComplaintClosedWithObjection(c.complaintId(), past.unitCode(), c.reason()));
    }

    private static void onlyTheHead(@Nullable String unitCode, Surroundings s) {
        if (unitCode == null) {
            only(s, MANAGER, SEKDA);
            return;
        }
        onlyTheHolder(unitCode, s);
        only(s, UNIT_HEAD);
    }

    static List<ComplaintEvent> reopen(Complaint past, ReopenComplaint c, Surroundings s) {
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Disputed disputed -> reopenedAfterDispute(disputed, c, s);
            case Closed closed -> reopenedAfterClosing(closed, c, s);
            case Claimed claimed -> reopenedAfterSilence(claimed, c, s);
            case Filed _, Verified _, Routed _, InProgress _ -> throw CASE_IS_OPEN.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw CASE_IS_OPEN.refused();
            case Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> reopenedAfterDispute(Disputed past, ReopenComplaint c, Surroundings s) {
        if (s.actor().role() != COORDINATOR && !speaksFor(past.unitCode(), s.actor())) {
            throw NOT_THE_HOLDER.refused();
        }
        return List.of(reopened(past.file(), past.unitCode(), c, s));
    }

    private static List<ComplaintEvent> reopenedAfterClosing(Closed past, ReopenComplaint c, Surroundings s) {
        refuseWhoeverMayNotReopen(past.lastUnit(), s);
        if (s.now().isAfter(s.office().reopenableUntil(past.closedAt()))) {
            throw REOPEN_TOO_LATE.refused();
        }
        return List.of(reopened(past.file(), past.lastUnit(), c, s));
    }

    /** The window is over whether or not a timer has written it yet (design 4), so the lapse is written with it. */
    private static List<ComplaintEvent> reopenedAfterSilence(Claimed past, ReopenComplaint c, Surroundings s) {
        refuseWhoeverMayNotReopen(past.unitCode(), s);
        if (!windowIsOver(past, s)) {
            throw REPORTER_HAS_THE_WORD.refused();
        }
        return List.of(new ConfirmationWindowLapsed(c.complaintId()), reopened(past.file(), past.unitCode(), c, s));
    }

    private static void refuseWhoeverMayNotReopen(@Nullable String lastUnit, Surroundings s) {
        only(s, CITIZEN, COORDINATOR, UNIT_HEAD);
        if (s.actor().role() == UNIT_HEAD && !speaksFor(lastUnit, s.actor())) {
            throw NOT_THE_HOLDER.refused();
        }
    }

    private static ComplaintReopened reopened(
            CaseFile file, @Nullable String unitCode, ReopenComplaint c, Surroundings s) {
        return new ComplaintReopened(c.complaintId(), ifStillMayHold(file, unitCode, s), c.reason());
    }

    private static boolean windowIsOver(Claimed past, Surroundings s) {
        return s.now().isAfter(s.office().confirmationEnds(past.claim().at()));
    }
}
