package id.gurindam.command.policy;

import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.policy.Intent.At;
import id.gurindam.command.policy.Intent.Cancel;
import id.gurindam.events.complaint.ActionLogged;
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
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A claimed outcome is closed when the reporter stays silent for the whole window; any answer stops that. */
public final class WhenOutcomeClaimedThenLapseConfirmationWindow implements Policy.OverEvent {

    @Override
    public String name() {
        return "when-outcome-claimed-then-lapse-confirmation-window";
    }

    @Override
    public Set<Class<? extends ComplaintEvent>> wants() {
        return Set.of(
                OutcomeClaimed.class,
                OutcomeConfirmedByReporter.class,
                OutcomeDisputedByReporter.class,
                ConfirmationWindowLapsed.class,
                ComplaintClosedWithObjection.class,
                ComplaintReopened.class,
                ComplaintWithdrawnByReporter.class);
    }

    @Override
    public List<Intent> on(String streamId, ComplaintEvent event, Instant recordedAt, PolicyFacts facts) {
        return switch (event) {
            case OutcomeClaimed claimed -> planned(streamId, claimed, recordedAt, facts);
            case OutcomeConfirmedByReporter _, OutcomeDisputedByReporter _, ConfirmationWindowLapsed _ ->
                stopped(streamId);
            case ComplaintClosedWithObjection _, ComplaintReopened _, ComplaintWithdrawnByReporter _ ->
                stopped(streamId);
            case ComplaintFiled _, DetailsRequested _, DetailsProvided _, ComplaintVerified _ -> List.of();
            case ClassificationCorrected _, PublishedTextCorrected _, PlaceCorrectedByOfficial _ -> List.of();
            case ComplaintDeclined _, ComplaintForwardedOutside _, OutsideAnswerRecorded _ -> List.of();
            case ComplaintPassedToInformationOfficer _, ComplaintRoutedToUnit _, RoutingAcceptedByUnit _ -> List.of();
            case RoutingReturnedByUnit _, ComplaintTransferred _, OfficerAssigned _, NoteAdded _ -> List.of();
            case UnitReplied _, ActionLogged _, EvidenceAttached _, EvidenceDoubted _, ExtensionTold _ -> List.of();
            case OutcomeDelivered _, ComplaintRecognisedAsDuplicate _, ComplaintReminded _, ComplaintEscalated _ ->
                List.of();
            case EscalationConsented _, ReviewRequested _, ReviewerAppointed _, ReviewDecided _ -> List.of();
            case RatingGiven _, PinReissued _ -> List.of();
        };
    }

    private List<Intent> planned(String streamId, OutcomeClaimed claimed, Instant claimedAt, PolicyFacts facts) {
        LapseConfirmationWindow lapse = new LapseConfirmationWindow(claimed.complaintId());
        return List.of(new At(key(streamId), facts.confirmationEnds(claimedAt), lapse));
    }

    private List<Intent> stopped(String streamId) {
        return List.of(new Cancel(key(streamId)));
    }
}
