package id.gurindam.events.complaint;

import id.gurindam.events.GurindamEvent;

/** Everything that can happen to one complaint, in life order. */
public sealed interface ComplaintEvent extends GurindamEvent
        permits ComplaintFiled,
                DetailsRequested,
                DetailsProvided,
                ComplaintVerified,
                ClassificationCorrected,
                PublishedTextCorrected,
                PlaceCorrectedByOfficial,
                ComplaintDeclined,
                ComplaintForwardedOutside,
                OutsideAnswerRecorded,
                ComplaintPassedToInformationOfficer,
                ComplaintRoutedToUnit,
                RoutingAcceptedByUnit,
                RoutingReturnedByUnit,
                ComplaintTransferred,
                OfficerAssigned,
                NoteAdded,
                UnitReplied,
                ActionLogged,
                EvidenceAttached,
                EvidenceDoubted,
                ExtensionTold,
                OutcomeClaimed,
                OutcomeDelivered,
                OutcomeConfirmedByReporter,
                OutcomeDisputedByReporter,
                ConfirmationWindowLapsed,
                ComplaintClosedWithObjection,
                ComplaintReopened,
                ComplaintWithdrawnByReporter,
                ComplaintRecognisedAsDuplicate,
                ComplaintReminded,
                ComplaintEscalated,
                EscalationConsented,
                ReviewRequested,
                ReviewerAppointed,
                ReviewDecided,
                RatingGiven,
                PinReissued {
    /** Internal, time-ordered identity of the case; also the name of its stream. */
    String complaintId();
}
