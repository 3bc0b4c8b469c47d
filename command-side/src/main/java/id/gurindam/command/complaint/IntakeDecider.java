package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_FORWARDED;
import static id.gurindam.command.complaint.ComplaintRefusal.AREA_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.CATEGORY_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.MASTER_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.MASTER_IS_ITSELF;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.OUTCOME_IS_DISPUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.WITH_INFORMATION_OFFICER;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.command.complaint.Parties.onlyTheHolderOrDesk;
import static id.gurindam.command.complaint.Parties.onlyTheReporter;
import static id.gurindam.command.complaint.Parties.speaksFor;
import static id.gurindam.command.complaint.Wording.listed;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.CITIZEN;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.SYSTEM;

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
import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.Intake;
import id.gurindam.command.complaint.ComplaintCommand.MergeIntoComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ProvideDetails;
import id.gurindam.command.complaint.ComplaintCommand.ReissuePin;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.command.complaint.ComplaintCommand.WithdrawComplaint;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintRecognisedAsDuplicate;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.PinReissued;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a complaint comes in, is completed, and leaves again as a duplicate or by the reporter's will. */
final class IntakeDecider {
    private IntakeDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Intake command, Surroundings s) {
        return switch (command) {
            case FileComplaint c -> file(past, c, s);
            case RequestDetails c -> requestDetails(past, c, s);
            case ProvideDetails c -> provideDetails(past, c, s);
            case WithdrawComplaint c -> withdraw(past, c, s);
            case MergeIntoComplaint c -> merge(past, c, s);
            case ReissuePin c -> reissuePin(past, c, s);
        };
    }

    private static List<ComplaintEvent> file(Complaint past, FileComplaint c, Surroundings s) {
        return switch (past) {
            case Unfiled _ -> List.of(filed(c, s));
            case Filed _, Verified _, Routed _, InProgress _, Claimed _, Disputed _ -> throw ALREADY_FILED.refused();
            case ForwardedOutside _, WithInformationOfficer _, Closed _ -> throw ALREADY_FILED.refused();
            case Declined _, Merged _, Withdrawn _ -> throw ALREADY_FILED.refused();
        };
    }

    private static ComplaintFiled filed(FileComplaint c, Surroundings s) {
        needed(c.narrative(), "narrative");
        if (!s.office().categoryIsOpen(c.categoryCode())) {
            throw CATEGORY_UNKNOWN.refused("categoryCode");
        }
        if (c.kelurahanCode() != null && !s.office().isKelurahan(c.kelurahanCode())) {
            throw AREA_UNKNOWN.refused("kelurahanCode");
        }
        return new ComplaintFiled(
                c.complaintId(),
                c.trackingCode(),
                c.kind(),
                c.categoryCode(),
                c.visibility(),
                c.narrative(),
                c.kelurahanCode(),
                c.exactPlace(),
                c.placeWords(),
                c.reporter() == null ? null : c.reporter().personRef(),
                c.answers(),
                c.files(),
                c.pinMac(),
                s.office().supervisoryLikely(c.categoryCode()));
    }

    private static List<ComplaintEvent> requestDetails(Complaint past, RequestDetails c, Surroundings s) {
        needed(c.question(), "question");
        listed("pauseReasons", c.pauseReason(), "pauseReason", s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _ -> askedByCoordinator(c, s);
            case ForwardedOutside outside -> askedWhileOutside(outside.unitCode(), c, s);
            case WithInformationOfficer _ -> asked(c, onlyTheHolderOrDesk(null, s));
            case Routed routed -> asked(c, onlyTheHolder(routed.unitCode(), s));
            case InProgress working -> asked(c, onlyTheHolder(working.unitCode(), s));
            case Disputed disputed -> asked(c, onlyTheHolderOrDesk(disputed.unitCode(), s));
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> askedByCoordinator(RequestDetails c, Surroundings s) {
        only(s, COORDINATOR);
        return asked(c, null);
    }

    private static List<ComplaintEvent> askedWhileOutside(@Nullable String unitCode, RequestDetails c, Surroundings s) {
        return speaksFor(unitCode, s.actor()) ? asked(c, unitCode) : askedByCoordinator(c, s);
    }

    private static List<ComplaintEvent> asked(RequestDetails c, @Nullable String unitCode) {
        return List.of(new DetailsRequested(c.complaintId(), unitCode, c.pauseReason(), c.question()));
    }

    private static List<ComplaintEvent> provideDetails(Complaint past, ProvideDetails c, Surroundings s) {
        onlyTheReporter(s);
        needed(c.text(), "text");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, Routed _, InProgress _, Claimed _, Disputed _ -> provided(c);
            case ForwardedOutside _, WithInformationOfficer _ -> provided(c);
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> provided(ProvideDetails c) {
        return List.of(new DetailsProvided(c.complaintId(), c.text(), c.files()));
    }

    private static List<ComplaintEvent> withdraw(Complaint past, WithdrawComplaint c, Surroundings s) {
        onlyTheReporter(s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, Routed _, InProgress _, Claimed _, Disputed _ -> withdrawn(c);
            case ForwardedOutside _, WithInformationOfficer _ -> withdrawn(c);
            case Withdrawn _ -> List.of();
            case Closed _, Declined _, Merged _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> withdrawn(WithdrawComplaint c) {
        return List.of(new ComplaintWithdrawnByReporter(c.complaintId(), c.reason()));
    }

    private static List<ComplaintEvent> merge(Complaint past, MergeIntoComplaint c, Surroundings s) {
        only(s, COORDINATOR);
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, Routed _, InProgress _ -> merged(c);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Disputed _ -> throw OUTCOME_IS_DISPUTED.refused();
            case ForwardedOutside _ -> throw ALREADY_FORWARDED.refused();
            case WithInformationOfficer _ -> throw WITH_INFORMATION_OFFICER.refused();
            case Merged merged -> mergedAgain(merged, c);
            case Closed _, Declined _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> merged(MergeIntoComplaint c) {
        if (c.masterComplaintId().equals(c.complaintId())) {
            throw MASTER_IS_ITSELF.refused("masterComplaintId");
        }
        if (!c.masterIsOpen()) {
            throw MASTER_IS_CLOSED.refused();
        }
        return List.of(new ComplaintRecognisedAsDuplicate(
                c.complaintId(), c.masterComplaintId(), c.masterTrackingCode(), c.reason()));
    }

    private static List<ComplaintEvent> mergedAgain(Merged merged, MergeIntoComplaint c) {
        if (merged.masterComplaintId().equals(c.masterComplaintId())) {
            return List.of();
        }
        throw CASE_IS_CLOSED.refused();
    }

    private static List<ComplaintEvent> reissuePin(Complaint past, ReissuePin c, Surroundings s) {
        only(s, CITIZEN, COORDINATOR, SYSTEM);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, Routed _, InProgress _, Claimed _, Disputed _, Closed _ -> reissued(c);
            case ForwardedOutside _, WithInformationOfficer _, Declined _, Merged _, Withdrawn _ -> reissued(c);
        };
    }

    private static List<ComplaintEvent> reissued(ReissuePin c) {
        return List.of(new PinReissued(c.complaintId(), c.pinMac()));
    }
}
