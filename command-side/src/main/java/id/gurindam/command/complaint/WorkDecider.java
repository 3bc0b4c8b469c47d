package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.EVIDENCE_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_THE_HOLDER;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_ACCEPTED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_ROUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.OFFICER_IS_ACCUSED;
import static id.gurindam.command.complaint.ComplaintRefusal.OFFICER_NOT_OF_UNIT;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.ROLE_MAY_NOT;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.command.complaint.Parties.speaksFor;
import static id.gurindam.command.complaint.Wording.listed;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.AUDITOR;
import static id.gurindam.events.Role.CITIZEN;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.MANAGER;
import static id.gurindam.events.Role.SYSTEM;

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
import id.gurindam.command.complaint.ComplaintCommand.AddNote;
import id.gurindam.command.complaint.ComplaintCommand.AssignOfficer;
import id.gurindam.command.complaint.ComplaintCommand.AttachEvidence;
import id.gurindam.command.complaint.ComplaintCommand.DoubtEvidence;
import id.gurindam.command.complaint.ComplaintCommand.LogAction;
import id.gurindam.command.complaint.ComplaintCommand.ReplyToReporter;
import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.command.complaint.ComplaintCommand.Work;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.UnitReplied;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about a complaint by the unit that holds it, and who may doubt it. */
final class WorkDecider {
    private WorkDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Work command, Surroundings s) {
        return switch (command) {
            case AssignOfficer c -> assign(past, c, s);
            case AddNote c -> note(past, c, s);
            case ReplyToReporter c -> reply(past, c, s);
            case LogAction c -> log(past, c, s);
            case AttachEvidence c -> attach(past, c, s);
            case DoubtEvidence c -> doubt(past, c, s);
            case TellExtension c -> tellExtension(past, c, s);
        };
    }

    private static List<ComplaintEvent> assign(Complaint past, AssignOfficer c, Surroundings s) {
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed _ -> throw NOT_YET_ACCEPTED.refused();
            case InProgress working -> assigned(working.file(), working.unitCode(), c, s);
            case Disputed disputed -> assigned(disputed.file(), heldBy(disputed.unitCode()), c, s);
            case ForwardedOutside outside -> assigned(outside.file(), heldBy(outside.unitCode()), c, s);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> assigned(CaseFile file, String holder, AssignOfficer c, Surroundings s) {
        onlyTheHolder(holder, s);
        if (!s.office().officerServes(c.officerRef(), holder)) {
            throw OFFICER_NOT_OF_UNIT.refused("officerRef");
        }
        if (file.accusesOfficer(c.officerRef())) {
            throw OFFICER_IS_ACCUSED.refused("officerRef");
        }
        boolean again = c.officerRef().equals(file.handling().officerRef());
        return again ? List.of() : List.of(new OfficerAssigned(c.complaintId(), holder, c.officerRef()));
    }

    /** The units beside the holder may note what they know, as long as nothing of the case is withheld from them. */
    private static List<ComplaintEvent> note(Complaint past, AddNote c, Surroundings s) {
        needed(c.text(), "text");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case OnFile known -> noted(known, c, s);
        };
    }

    private static List<ComplaintEvent> noted(OnFile known, AddNote c, Surroundings s) {
        boolean beside = known.isOpen() && !known.file().isWithheld();
        switch (s.actor().role()) {
            case COORDINATOR, MANAGER, SEKDA, AUDITOR, INFORMATION_OFFICER, DATA_PROTECTION_OFFICER -> {}
            case UNIT_OFFICER, UNIT_HEAD ->
                refuseUnless(beside || speaksFor(known.holder(), s.actor()), NOT_THE_HOLDER);
            case CITIZEN, ANALYST, MODERATOR, ADMINISTRATOR, SYSTEM -> throw ROLE_MAY_NOT.refused();
        }
        return List.of(new NoteAdded(c.complaintId(), s.actor().unitCode(), c.text()));
    }

    private static void refuseUnless(boolean holds, ComplaintRefusal refusal) {
        if (!holds) {
            throw refusal.refused();
        }
    }

    private static List<ComplaintEvent> reply(Complaint past, ReplyToReporter c, Surroundings s) {
        needed(c.text(), "text");
        String unit = workedOnBy(past);
        if (c.manner() != ReplyManner.AUTOMATIC || s.actor().role() != SYSTEM) {
            onlyTheHolder(unit, s);
        }
        return List.of(new UnitReplied(c.complaintId(), unit, c.text(), c.manner(), c.templateCode()));
    }

    private static List<ComplaintEvent> log(Complaint past, LogAction c, Surroundings s) {
        needed(c.text(), "text");
        String unit = onlyTheHolder(workedOnBy(past), s);
        return List.of(new ActionLogged(c.complaintId(), unit, c.text(), c.files()));
    }

    private static List<ComplaintEvent> attach(Complaint past, AttachEvidence c, Surroundings s) {
        String unit = onlyTheHolder(workedOnBy(past), s);
        boolean again = past instanceof OnFile known
                && known.file().papers().evidence().contains(c.file().digest());
        return again ? List.of() : List.of(new EvidenceAttached(c.complaintId(), unit, c.file(), c.caption()));
    }

    /** The unit at work on the case; it may still write and show while the reporter has the word. */
    private static String workedOnBy(Complaint past) {
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed _ -> throw NOT_YET_ACCEPTED.refused();
            case InProgress working -> working.unitCode();
            case Claimed claimed -> heldBy(claimed.unitCode());
            case Disputed disputed -> heldBy(disputed.unitCode());
            case ForwardedOutside outside -> heldBy(outside.unitCode());
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static String heldBy(@Nullable String unitCode) {
        if (unitCode == null) {
            throw NOT_YET_ROUTED.refused();
        }
        return unitCode;
    }

    private static List<ComplaintEvent> doubt(Complaint past, DoubtEvidence c, Surroundings s) {
        only(s, COORDINATOR, MANAGER, AUDITOR, CITIZEN);
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case OnFile known -> doubted(known.file(), c);
        };
    }

    private static List<ComplaintEvent> doubted(CaseFile file, DoubtEvidence c) {
        boolean nothingShown =
                file.papers().evidence().isEmpty() && file.outcomes().claims() == 0;
        boolean unknown = c.digest() != null && !file.papers().evidence().contains(c.digest());
        if (nothingShown || unknown) {
            throw EVIDENCE_UNKNOWN.refused("digest");
        }
        return List.of(new EvidenceDoubted(c.complaintId(), c.digest(), c.reason()));
    }

    private static List<ComplaintEvent> tellExtension(Complaint past, TellExtension c, Surroundings s) {
        needed(c.reason(), "reason");
        listed("extensionReasons", c.extensionReason(), "extensionReason", s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _, Verified _, WithInformationOfficer _ -> throw NOT_YET_ROUTED.refused();
            case Routed _ -> throw NOT_YET_ACCEPTED.refused();
            case InProgress working -> ExtensionRule.told(working.file(), working.unitCode(), c, s);
            case Disputed disputed -> ExtensionRule.told(disputed.file(), heldBy(disputed.unitCode()), c, s);
            case ForwardedOutside outside -> ExtensionRule.told(outside.file(), heldBy(outside.unitCode()), c, s);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }
}
