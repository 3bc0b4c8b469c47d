package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.EVIDENCE_MISSING;
import static id.gurindam.command.complaint.ComplaintRefusal.GROUND_MISSING;
import static id.gurindam.command.complaint.ComplaintRefusal.GROUND_NOT_NEEDED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_THE_HOLDER;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_ACCEPTED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_VERIFIED;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.SUPERVISORY_NEEDS_INSPECTORATE;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.command.complaint.Parties.onlyTheHolderOrDesk;
import static id.gurindam.command.complaint.Wording.groundListed;
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
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Unfiled;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.Complaint.Withdrawn;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may say that a case is done, and what belongs to each kind of saying so. */
final class ClaimRule {
    private ClaimRule() {}

    static List<ComplaintEvent> claim(Complaint past, ClaimOutcome c, Surroundings s) {
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _ -> throw NOT_YET_VERIFIED.refused();
            case Verified verified -> byCoordinator(verified.file(), c, s);
            case Routed _ -> throw NOT_YET_ACCEPTED.refused();
            case InProgress working -> byHolder(working.file(), working.unitCode(), c, s);
            case Disputed disputed -> byHolderOrDesk(disputed.file(), disputed.unitCode(), c, s);
            case ForwardedOutside outside -> byHolderOrCoordinator(outside.file(), outside.unitCode(), c, s);
            case WithInformationOfficer with -> byHolderOrDesk(with.file(), null, c, s);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> byCoordinator(CaseFile file, ClaimOutcome c, Surroundings s) {
        only(s, COORDINATOR);
        return byDesk(file, c, s);
    }

    private static List<ComplaintEvent> byHolderOrDesk(
            CaseFile file, @Nullable String unitCode, ClaimOutcome c, Surroundings s) {
        if (unitCode != null) {
            return byHolder(file, unitCode, c, s);
        }
        onlyTheHolderOrDesk(null, s);
        return byDesk(file, c, s);
    }

    private static List<ComplaintEvent> byHolderOrCoordinator(
            CaseFile file, @Nullable String unitCode, ClaimOutcome c, Surroundings s) {
        return unitCode == null ? byCoordinator(file, c, s) : byHolder(file, unitCode, c, s);
    }

    /** What a body outside the city answered may be told by the coordinator even while a unit does the city's part. */
    private static List<ComplaintEvent> byHolder(CaseFile file, String unitCode, ClaimOutcome c, Surroundings s) {
        if (file.handling().forwardedOutside() && s.actor().role() == COORDINATOR) {
            return byDesk(file, c, s);
        }
        return claimed(onlyTheHolder(unitCode, s), c, s);
    }

    /** An office that does no work itself answers or says that nothing can be done; it never says "resolved". */
    private static List<ComplaintEvent> byDesk(CaseFile file, ClaimOutcome c, Surroundings s) {
        if (file.isSupervisory()) {
            throw SUPERVISORY_NEEDS_INSPECTORATE.refused();
        }
        if (c.kind() == OutcomeKind.RESOLVED) {
            throw NOT_THE_HOLDER.refused();
        }
        return claimed(null, c, s);
    }

    private static List<ComplaintEvent> claimed(@Nullable String unitCode, ClaimOutcome c, Surroundings s) {
        needed(c.summary(), "summary");
        switch (c.kind()) {
            case RESOLVED -> {
                refuseWithoutEvidence(c);
                refuseGround(c);
            }
            case ANSWERED -> refuseGround(c);
            case CANNOT_ACT -> refuseWithoutGround(c, s);
        }
        return List.of(new OutcomeClaimed(
                c.complaintId(), unitCode, c.kind(), c.summary(), c.evidence(), c.noEvidenceReason(), c.ground()));
    }

    private static void refuseWithoutEvidence(ClaimOutcome c) {
        if (!c.evidence().isEmpty()) {
            return;
        }
        if (c.noEvidenceReason() == null) {
            throw EVIDENCE_MISSING.refused("evidence");
        }
        needed(c.noEvidenceReason(), "noEvidenceReason");
    }

    private static void refuseGround(ClaimOutcome c) {
        if (c.ground() != null) {
            throw GROUND_NOT_NEEDED.refused("ground");
        }
    }

    private static void refuseWithoutGround(ClaimOutcome c, Surroundings s) {
        if (c.ground() == null) {
            throw GROUND_MISSING.refused("ground");
        }
        groundListed("cannotActGrounds", c.ground(), s);
    }
}
