package id.gurindam.command.complaint;

import id.gurindam.clocks.Fact;
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
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Unfiled;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.Complaint.Withdrawn;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintForwardedOutside;
import id.gurindam.events.complaint.ComplaintPassedToInformationOfficer;
import id.gurindam.events.complaint.ComplaintRecognisedAsDuplicate;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.complaint.PublishedTextCorrected;
import id.gurindam.events.complaint.RatingGiven;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each event makes of the state of a complaint; the record is right, so nothing here refuses what was decided. */
final class ComplaintHistory {
    private ComplaintHistory() {}

    static Complaint evolve(Complaint past, ComplaintEvent event, Actor actor, Instant recordedAt) {
        return switch (past) {
            case Unfiled _ -> begin(event, recordedAt);
            case OnFile before ->
                advance(
                        before.with(
                                FileHistory.after(before.file(), event, actor).and(Fact.of(event, recordedAt))),
                        event,
                        recordedAt);
        };
    }

    private static Complaint begin(ComplaintEvent event, Instant at) {
        if (event instanceof ComplaintFiled filed) {
            return new Filed(CaseFile.opened(filed).and(Fact.of(filed, at)));
        }
        throw new IllegalStateException("The history of " + event.complaintId() + " does not begin with a filing");
    }

    private static OnFile advance(OnFile past, ComplaintEvent event, Instant at) {
        CaseFile file = past.file();
        return switch (event) {
            case ComplaintFiled _, DetailsRequested _, DetailsProvided _, PublishedTextCorrected _ -> past;
            case PlaceCorrectedByOfficial _, OutsideAnswerRecorded _, OfficerAssigned _, NoteAdded _ -> past;
            case UnitReplied _, ActionLogged _, EvidenceAttached _, EvidenceDoubted _, ExtensionTold _ -> past;
            case ComplaintReminded _, ComplaintEscalated _, EscalationConsented _ -> past;
            case ReviewRequested _, ReviewerAppointed _ -> past;
            case RatingGiven _, PinReissued _ -> past;
            case ComplaintVerified _ -> verified(past);
            case ClassificationCorrected e -> isTaken(past, e) ? taken(past) : past;
            case ComplaintDeclined _ -> new Declined(file);
            case ComplaintForwardedOutside e -> new ForwardedOutside(file, e.body(), keeper(past));
            case ComplaintPassedToInformationOfficer _ -> new WithInformationOfficer(file);
            case ComplaintRoutedToUnit e -> new Routed(file, e.unitCode());
            case RoutingAcceptedByUnit e -> new InProgress(file, e.unitCode());
            case RoutingReturnedByUnit _ -> new Verified(file);
            case ComplaintTransferred e -> new Routed(file, e.toUnit());
            case OutcomeClaimed e -> new Claimed(file, past.holder(), new Claim(e.kind(), at), false);
            case OutcomeDelivered _ -> delivered(past);
            case OutcomeConfirmedByReporter _ -> closed(past, ClosingKind.CONFIRMED, at);
            case OutcomeDisputedByReporter _ -> disputed(past);
            case ConfirmationWindowLapsed _ -> closed(past, ClosingKind.LAPSED, at);
            case ComplaintClosedWithObjection _ -> closed(past, ClosingKind.WITH_OBJECTION, at);
            case ComplaintReopened e -> backTo(file, e.unitCode());
            case ComplaintWithdrawnByReporter _ -> new Withdrawn(file);
            case ComplaintRecognisedAsDuplicate e -> new Merged(file, e.masterComplaintId());
            case ReviewDecided e -> e.decision() == ReviewDecision.SENT_BACK ? sentBack(past) : past;
        };
    }

    /** Read afterwards, a case stays with whom it was handed to, unless the information officer may not have it. */
    private static OnFile verified(OnFile past) {
        boolean leaves = past instanceof Filed
                || (past instanceof WithInformationOfficer && past.file().isSupervisory());
        return leaves ? new Verified(past.file()) : past;
    }

    /** A case that turns out to be supervisory, or to be about its holder, leaves whoever has it at once. */
    private static boolean isTaken(OnFile past, ClassificationCorrected e) {
        boolean becameSupervisory = e.to() == Classification.SUPERVISORY && e.from() != Classification.SUPERVISORY;
        return becameSupervisory || past.file().accuses(past.holder());
    }

    private static OnFile taken(OnFile past) {
        return switch (past) {
            case ForwardedOutside outside -> new ForwardedOutside(outside.file(), outside.body(), null);
            case Filed _, Verified _, Closed _, Declined _, Merged _, Withdrawn _ -> past;
            case Routed _, InProgress _, Claimed _, Disputed _, WithInformationOfficer _ -> new Verified(past.file());
        };
    }

    /** A unit that has taken the case on keeps the part that the city can do; one that has not said so keeps nothing. */
    private static @Nullable String keeper(OnFile past) {
        return past instanceof Routed ? null : past.holder();
    }

    private static OnFile delivered(OnFile past) {
        return past instanceof Claimed c ? new Claimed(c.file(), c.unitCode(), c.claim(), true) : past;
    }

    private static OnFile closed(OnFile past, ClosingKind kind, Instant at) {
        return switch (past) {
            case Claimed c -> new Closed(c.file(), kind, at, c.unitCode(), c.claim());
            case Disputed d -> new Closed(d.file(), kind, at, d.unitCode(), d.claim());
            case Closed c -> new Closed(c.file(), kind, at, c.lastUnit(), c.claim());
            case Filed _, Verified _, Routed _, InProgress _, ForwardedOutside _, WithInformationOfficer _ -> past;
            case Declined _, Merged _, Withdrawn _ -> past;
        };
    }

    private static OnFile disputed(OnFile past) {
        return switch (past) {
            case Claimed c -> new Disputed(c.file(), c.unitCode(), c.claim());
            case Closed c -> new Disputed(c.file(), c.lastUnit(), c.claim());
            case Filed _, Verified _, Routed _, InProgress _, ForwardedOutside _, WithInformationOfficer _ -> past;
            case Disputed _, Declined _, Merged _, Withdrawn _ -> past;
        };
    }

    private static OnFile sentBack(OnFile past) {
        return switch (past) {
            case Declined d -> new Filed(d.file().unread());
            case Claimed c -> backTo(c.file(), c.unitCode());
            case Disputed d -> backTo(d.file(), d.unitCode());
            case Closed c -> backTo(c.file(), c.lastUnit());
            case Filed _, Verified _, Routed _, InProgress _, ForwardedOutside _, WithInformationOfficer _ -> past;
            case Merged _, Withdrawn _ -> past;
        };
    }

    private static OnFile backTo(CaseFile file, @Nullable String unitCode) {
        if (unitCode != null) {
            return new InProgress(file, unitCode);
        }
        return file.isVerified() ? new Verified(file) : new Filed(file);
    }
}
