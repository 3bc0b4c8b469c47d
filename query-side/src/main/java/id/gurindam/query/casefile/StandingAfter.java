package id.gurindam.query.casefile;

import static id.gurindam.query.casefile.CaseStatus.ACCEPTED;
import static id.gurindam.query.casefile.CaseStatus.AWAITING_CONFIRMATION;
import static id.gurindam.query.casefile.CaseStatus.CONFIRMED;
import static id.gurindam.query.casefile.CaseStatus.DECLINED;
import static id.gurindam.query.casefile.CaseStatus.DISPUTED;
import static id.gurindam.query.casefile.CaseStatus.FORWARDED;
import static id.gurindam.query.casefile.CaseStatus.FORWARDED_OUTSIDE;
import static id.gurindam.query.casefile.CaseStatus.IN_PROGRESS;
import static id.gurindam.query.casefile.CaseStatus.LAPSED;
import static id.gurindam.query.casefile.CaseStatus.MERGED;
import static id.gurindam.query.casefile.CaseStatus.PASSED_TO_INFORMATION_OFFICER;
import static id.gurindam.query.casefile.CaseStatus.RECEIVED;
import static id.gurindam.query.casefile.CaseStatus.REOPENED;
import static id.gurindam.query.casefile.CaseStatus.RESPONDED;
import static id.gurindam.query.casefile.CaseStatus.RETURNED;
import static id.gurindam.query.casefile.CaseStatus.TRANSFERRED;
import static id.gurindam.query.casefile.CaseStatus.VERIFIED;
import static id.gurindam.query.casefile.CaseStatus.WITHDRAWN;
import static id.gurindam.query.casefile.CaseStatus.WITH_OBJECTION;

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
import id.gurindam.query.casefile.CaseDocument.Standing;

/** How a case stands after each thing that can happen to it, as people are told. */
final class StandingAfter {

    private StandingAfter() {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    static Standing of(Standing now, ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled _ -> now;
            case DetailsRequested _ -> now.details(true);
            case DetailsProvided _ -> now.details(false);
            case ComplaintVerified e ->
                now.classified(e.classification(), e.accused(), e.publishedText(), e.publishedFiles())
                        .with(VERIFIED);
            case ClassificationCorrected e -> reclassified(now, e);
            case PublishedTextCorrected e -> now.published(e.publishedText());
            case PlaceCorrectedByOfficial _ -> now;
            case ComplaintDeclined _ -> now.heldBy(null).with(DECLINED);
            case ComplaintForwardedOutside e ->
                (now.status() == FORWARDED || now.status() == TRANSFERRED ? now.heldBy(null) : now)
                        .outside(e.body())
                        .with(FORWARDED_OUTSIDE);
            case OutsideAnswerRecorded _ -> now;
            case ComplaintPassedToInformationOfficer _ -> now.heldBy(null).with(PASSED_TO_INFORMATION_OFFICER);
            case ComplaintRoutedToUnit e -> now.heldBy(e.unitCode()).with(FORWARDED);
            case RoutingAcceptedByUnit _ -> now.with(ACCEPTED);
            case RoutingReturnedByUnit _ -> now.heldBy(null).with(RETURNED);
            case ComplaintTransferred e -> now.heldBy(e.toUnit()).with(TRANSFERRED);
            case OfficerAssigned e -> now.officer(e.officerRef());
            case NoteAdded _ -> now;
            case UnitReplied _ -> now.with(now.status() == AWAITING_CONFIRMATION ? AWAITING_CONFIRMATION : RESPONDED);
            case ActionLogged _ ->
                now.with(now.status() == AWAITING_CONFIRMATION ? AWAITING_CONFIRMATION : IN_PROGRESS);
            case EvidenceAttached _ -> now;
            case EvidenceDoubted _ -> now;
            case ExtensionTold _ -> now;
            case OutcomeClaimed _ -> now.details(false).with(AWAITING_CONFIRMATION);
            case OutcomeDelivered _ -> now;
            case OutcomeConfirmedByReporter _ -> now.with(CONFIRMED);
            case OutcomeDisputedByReporter _ -> now.with(DISPUTED);
            case ConfirmationWindowLapsed _ -> now.with(LAPSED);
            case ComplaintClosedWithObjection _ -> now.with(WITH_OBJECTION);
            case ComplaintReopened e ->
                now.holderUnit() == null ? now.heldBy(e.unitCode()).with(REOPENED) : now.with(REOPENED);
            case ComplaintWithdrawnByReporter _ -> now.with(WITHDRAWN);
            case ComplaintRecognisedAsDuplicate e ->
                now.merged(e.masterTrackingCode()).with(MERGED);
            case ComplaintReminded _ -> now;
            case ComplaintEscalated e -> e.consentNeeded() ? now.consent(e.level()) : now;
            case EscalationConsented _ -> now.consent(null);
            case ReviewRequested _ -> now;
            case ReviewerAppointed e -> now.reviewer(e.reviewerRef());
            case ReviewDecided e -> reviewed(now, e);
            case RatingGiven _ -> now;
            case PinReissued _ -> now;
        };
    }

    private static Standing reclassified(Standing now, ClassificationCorrected e) {
        boolean takenAway = now.holderUnit() != null
                && (e.accused().units().contains(now.holderUnit())
                        || (e.to() == Classification.SUPERVISORY && e.from() != Classification.SUPERVISORY));
        Standing classified = e.to() == Classification.SUPERVISORY
                ? now.classified(e.to(), e.accused(), null, java.util.List.of())
                : now.classified(e.to(), e.accused(), now.publishedText(), now.publishedFiles());
        return takenAway ? classified.heldBy(null).with(VERIFIED) : classified;
    }

    private static Standing reviewed(Standing now, ReviewDecided e) {
        if (e.decision() == ReviewDecision.UPHELD) {
            return now;
        }
        return now.with(now.status() == DECLINED ? RECEIVED : REOPENED);
    }
}
