package id.gurindam.command.complaint;

import id.gurindam.command.complaint.CaseFile.Extensions;
import id.gurindam.command.complaint.CaseFile.Outcomes;
import id.gurindam.command.complaint.CaseFile.Review;
import id.gurindam.command.complaint.CaseFile.Standing;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
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
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import java.util.List;

/** What each event adds to the file that a complaint carries through its states. */
final class FileHistory {
    private FileHistory() {}

    static CaseFile after(CaseFile file, ComplaintEvent event, Actor actor) {
        return switch (event) {
            case ComplaintFiled _, PublishedTextCorrected _, PlaceCorrectedByOfficial _, NoteAdded _ -> file;
            case OutsideAnswerRecorded _, ComplaintPassedToInformationOfficer _, EvidenceDoubted _ -> file;
            case RoutingAcceptedByUnit _, OutcomeDelivered _, OutcomeConfirmedByReporter _, PinReissued _ -> file;
            case ConfirmationWindowLapsed _, ComplaintReopened _, ComplaintWithdrawnByReporter _ -> file;
            case ComplaintRecognisedAsDuplicate _, ComplaintReminded _ -> file;
            case DetailsRequested _ -> file.awaitingDetails(true);
            case DetailsProvided e -> file.awaitingDetails(false).bringing(e.files());
            case ComplaintVerified e -> classified(file, category(file), e.classification(), e.accused());
            case ClassificationCorrected e -> classified(file, e.categoryCode(), e.to(), e.accused());
            case ComplaintDeclined _, ComplaintClosedWithObjection _ -> file.decidedBy(actor.ref());
            case ComplaintForwardedOutside _ -> file.forwarded();
            case ComplaintRoutedToUnit _, ComplaintTransferred _ -> file.assignedTo(null);
            case RoutingReturnedByUnit _ -> file.returned();
            case OfficerAssigned e -> file.assignedTo(e.officerRef());
            case UnitReplied e -> e.manner() == ReplyManner.PERSON ? file.answeredByPerson() : file;
            case ActionLogged e -> file.showing(e.files());
            case EvidenceAttached e -> file.showing(List.of(e.file()));
            case ExtensionTold e -> file.with(new Extensions(file.extensions().told() + 1, e.newDate()));
            case OutcomeClaimed e -> claimed(file, e).decidedBy(actor.ref());
            case OutcomeDisputedByReporter _ -> disputed(file);
            case ComplaintEscalated e -> e.consentNeeded() ? file.awaitingConsent(e.level()) : file;
            case EscalationConsented _ -> file.awaitingConsent(null);
            case ReviewRequested _ -> file.with(new Review.Asked());
            case ReviewerAppointed e -> file.with(new Review.Appointed(e.reviewerRef()));
            case ReviewDecided e -> reviewed(file, e.decision());
            case RatingGiven _ -> rated(file);
        };
    }

    private static String category(CaseFile file) {
        return file.standing().categoryCode();
    }

    private static CaseFile classified(CaseFile file, String category, Classification classification, Accused accused) {
        return file.with(new Standing(category, classification, file.standing().couldBeSupervisory(), accused));
    }

    private static CaseFile claimed(CaseFile file, OutcomeClaimed e) {
        Outcomes before = file.outcomes();
        return file.awaitingDetails(false)
                .showing(e.evidence())
                .with(new Outcomes(before.claims() + 1, before.disputes(), false));
    }

    private static CaseFile disputed(CaseFile file) {
        Outcomes before = file.outcomes();
        return file.with(new Outcomes(before.claims(), before.disputes() + 1, before.rated()));
    }

    private static CaseFile rated(CaseFile file) {
        return file.with(new Outcomes(file.outcomes().claims(), file.outcomes().disputes(), true));
    }

    private static CaseFile reviewed(CaseFile file, ReviewDecision decision) {
        return switch (decision) {
            case UPHELD -> file.with(new Review.Upheld());
            case SENT_BACK -> file.with(new Review.NotAsked());
        };
    }
}
