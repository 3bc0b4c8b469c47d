package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_ACCEPTED;
import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_FORWARDED;
import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_ROUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.BODY_NOT_LISTED;
import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_FORWARDED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_ROUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_VERIFIED;
import static id.gurindam.command.complaint.ComplaintRefusal.OUTCOME_IS_DISPUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.SUPERVISORY_NEEDS_INSPECTORATE;
import static id.gurindam.command.complaint.ComplaintRefusal.UNIT_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.WITH_INFORMATION_OFFICER;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.command.complaint.Parties.refuseUnlessMayHold;
import static id.gurindam.command.complaint.Wording.listed;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.COORDINATOR;

import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.Declined;
import id.gurindam.command.complaint.Complaint.Disputed;
import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.complaint.Complaint.Merged;
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Unfiled;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.Complaint.Withdrawn;
import id.gurindam.command.complaint.ComplaintCommand.AcceptRouting;
import id.gurindam.command.complaint.ComplaintCommand.ForwardOutside;
import id.gurindam.command.complaint.ComplaintCommand.PassToInformationOfficer;
import id.gurindam.command.complaint.ComplaintCommand.RecordOutsideAnswer;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.RouteToUnit;
import id.gurindam.command.complaint.ComplaintCommand.Routing;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintForwardedOutside;
import id.gurindam.events.complaint.ComplaintPassedToInformationOfficer;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose duty a complaint is: a unit's, a body's outside the city, or the information officer's. */
final class RoutingDecider {
    private RoutingDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Routing command, Surroundings s) {
        return switch (command) {
            case ForwardOutside c -> forward(past, c, s);
            case RecordOutsideAnswer c -> recordAnswer(past, c, s);
            case PassToInformationOfficer c -> passOn(past, c, s);
            case RouteToUnit c -> route(past, c, s);
            case AcceptRouting c -> accept(past, c, s);
            case ReturnRouting c -> giveBack(past, c, s);
            case TransferComplaint c -> transfer(past, c, s);
        };
    }

    private static List<ComplaintEvent> forward(Complaint past, ForwardOutside c, Surroundings s) {
        only(s, COORDINATOR);
        needed(c.reason(), "reason");
        if (!s.office().outsideBodyIsListed(c.body())) {
            throw BODY_NOT_LISTED.refused("body");
        }
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, Routed _, InProgress _, Disputed _ -> forwarded(c);
            case ForwardedOutside outside -> outside.body().equals(c.body()) ? List.of() : forwarded(c);
            case WithInformationOfficer _ -> throw WITH_INFORMATION_OFFICER.refused();
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> forwarded(ForwardOutside c) {
        return List.of(new ComplaintForwardedOutside(c.complaintId(), c.body(), c.theirReference(), c.reason()));
    }

    /** A body may answer when a unit already does the city's part, or after the case was closed. */
    private static List<ComplaintEvent> recordAnswer(Complaint past, RecordOutsideAnswer c, Surroundings s) {
        only(s, COORDINATOR);
        needed(c.answer(), "answer");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case OnFile known -> answered(known.file(), c);
        };
    }

    private static List<ComplaintEvent> answered(CaseFile file, RecordOutsideAnswer c) {
        if (!file.handling().forwardedOutside()) {
            throw NOT_FORWARDED.refused();
        }
        return List.of(new OutsideAnswerRecorded(c.complaintId(), c.answer(), c.theirReference()));
    }

    private static List<ComplaintEvent> passOn(Complaint past, PassToInformationOfficer c, Surroundings s) {
        only(s, COORDINATOR);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed filed -> passedOn(filed.file(), c);
            case Verified verified -> passedOn(verified.file(), c);
            case Routed routed -> passedOn(routed.file(), c);
            case InProgress working -> passedOn(working.file(), c);
            case Disputed disputed -> passedOn(disputed.file(), c);
            case WithInformationOfficer _ -> List.of();
            case ForwardedOutside _ -> throw ALREADY_FORWARDED.refused();
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> passedOn(CaseFile file, PassToInformationOfficer c) {
        if (file.isSupervisory()) {
            throw SUPERVISORY_NEEDS_INSPECTORATE.refused();
        }
        return List.of(new ComplaintPassedToInformationOfficer(c.complaintId(), c.reason()));
    }

    private static List<ComplaintEvent> route(Complaint past, RouteToUnit c, Surroundings s) {
        only(s, COORDINATOR);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _ -> throw NOT_YET_VERIFIED.refused();
            case Verified verified -> routed(verified.file(), null, c, s);
            case ForwardedOutside outside -> routed(outside.file(), outside.unitCode(), c, s);
            case WithInformationOfficer with -> routed(with.file(), null, c, s);
            case Disputed disputed -> routed(disputed.file(), disputed.unitCode(), c, s);
            case Routed routed -> routed.unitCode().equals(c.unitCode()) ? List.of() : refuse(ALREADY_ROUTED);
            case InProgress _ -> throw ALREADY_ROUTED.refused();
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> refuse(ComplaintRefusal refusal) {
        throw refusal.refused();
    }

    private static List<ComplaintEvent> routed(CaseFile file, @Nullable String holder, RouteToUnit c, Surroundings s) {
        if (holder != null) {
            throw ALREADY_ROUTED.refused();
        }
        if (!file.isVerified()) {
            throw NOT_YET_VERIFIED.refused();
        }
        refuseUnlessMayHold(file, c.unitCode(), s);
        return List.of(new ComplaintRoutedToUnit(c.complaintId(), c.unitCode(), c.reason()));
    }

    private static List<ComplaintEvent> accept(Complaint past, AcceptRouting c, Surroundings s) {
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed routed ->
                List.of(new RoutingAcceptedByUnit(c.complaintId(), onlyTheHolder(routed.unitCode(), s)));
            case InProgress working -> acceptedAlready(working, s);
            case Claimed _, Disputed _ -> throw ALREADY_ACCEPTED.refused();
            case ForwardedOutside _ -> throw ALREADY_FORWARDED.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> acceptedAlready(InProgress working, Surroundings s) {
        onlyTheHolder(working.unitCode(), s);
        return List.of();
    }

    private static List<ComplaintEvent> giveBack(Complaint past, ReturnRouting c, Surroundings s) {
        needed(c.reason(), "reason");
        listed("returnReasons", c.returnReason(), "returnReason", s);
        if (c.suggestedUnit() != null && !s.office().unitIsOpen(c.suggestedUnit())) {
            throw UNIT_UNKNOWN.refused("suggestedUnit");
        }
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed routed -> givenBack(routed.unitCode(), c, s);
            case InProgress working -> givenBack(working.unitCode(), c, s);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Disputed _ -> throw OUTCOME_IS_DISPUTED.refused();
            case ForwardedOutside _ -> throw ALREADY_FORWARDED.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> givenBack(String unitCode, ReturnRouting c, Surroundings s) {
        String holder = onlyTheHolder(unitCode, s);
        return List.of(
                new RoutingReturnedByUnit(c.complaintId(), holder, c.returnReason(), c.suggestedUnit(), c.reason()));
    }

    private static List<ComplaintEvent> transfer(Complaint past, TransferComplaint c, Surroundings s) {
        needed(c.reason(), "reason");
        listed("transferReasons", c.transferReason(), "transferReason", s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed routed -> transferred(routed.file(), routed.unitCode(), c, s);
            case InProgress working -> transferred(working.file(), working.unitCode(), c, s);
            case Disputed disputed -> transferred(disputed.file(), disputed.unitCode(), c, s);
            case ForwardedOutside outside -> transferred(outside.file(), outside.unitCode(), c, s);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> transferred(
            CaseFile file, @Nullable String holder, TransferComplaint c, Surroundings s) {
        if (holder == null) {
            throw NOT_YET_ROUTED.refused();
        }
        if (s.actor().role() != COORDINATOR) {
            onlyTheHolder(holder, s);
        }
        if (holder.equals(c.unitCode())) {
            return List.of();
        }
        refuseUnlessMayHold(file, c.unitCode(), s);
        return List.of(new ComplaintTransferred(c.complaintId(), holder, c.unitCode(), c.transferReason(), c.reason()));
    }
}
