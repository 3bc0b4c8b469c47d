package id.gurindam.query.figures;

import id.gurindam.events.OccurredAtSource;
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
import id.gurindam.query.axon.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What figures ask about each event of a case. */
final class DeedOf {
    private DeedOf() {}

    /** What of an event is no more than its own. */
    private record Said(
            @Nullable String unit,
            @Nullable String code,
            @Nullable String other,
            int files) {
        static final Said NOTHING = new Said(null, null, null, 0);

        static Said of(@Nullable String unit, @Nullable String code) {
            return new Said(unit, code, null, 0);
        }

        Said and(@Nullable String second) {
            return new Said(unit, code, second, files);
        }

        Said with(int count) {
            return new Said(unit, code, other, count);
        }
    }

    static Deed of(ComplaintEvent event, Recorded at) {
        boolean same = at.occurredAt().equals(at.recordedAt());
        boolean imported = !same && at.context().occurredAtSource() == OccurredAtSource.IMPORTED;
        Instant counts = imported ? at.occurredAt() : at.recordedAt();
        return of(
                event,
                at.position(),
                counts,
                same || imported || !at.occurredAt().isBefore(counts) ? null : at.occurredAt());
    }

    /** The same of an event that counts from this instant and is claimed to have happened at that earlier one. */
    static Deed of(ComplaintEvent event, long position, Instant counts, @Nullable Instant claimed) {
        Said said = said(event);
        return new Deed(
                position,
                event.getClass().getSimpleName(),
                counts,
                said.unit(),
                said.code(),
                said.other(),
                said.files(),
                claimed);
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private static Said said(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled e -> Said.NOTHING.with(e.files().size());
            case DetailsRequested e -> Said.of(e.unitCode(), e.pauseReason());
            case DetailsProvided _ -> Said.NOTHING;
            case ComplaintVerified e -> Said.of(null, e.classification().name());
            case ClassificationCorrected e ->
                Said.of(null, e.to().name()).and(e.from().name());
            case PublishedTextCorrected _, PlaceCorrectedByOfficial _ -> Said.NOTHING;
            case ComplaintDeclined e -> Said.of(null, e.ground());
            case ComplaintForwardedOutside e -> Said.of(null, e.body());
            case OutsideAnswerRecorded _, ComplaintPassedToInformationOfficer _ -> Said.NOTHING;
            case ComplaintRoutedToUnit e -> Said.of(e.unitCode(), null);
            case RoutingAcceptedByUnit e -> Said.of(e.unitCode(), null);
            case RoutingReturnedByUnit e ->
                Said.of(e.unitCode(), e.returnReason()).and(e.suggestedUnit());
            case ComplaintTransferred e ->
                Said.of(e.toUnit(), e.transferReason()).and(e.fromUnit());
            case OfficerAssigned e -> Said.of(e.unitCode(), null);
            case NoteAdded e -> Said.of(e.unitCode(), null);
            case UnitReplied e -> Said.of(e.unitCode(), e.manner().name()).and(e.templateCode());
            case ActionLogged e -> Said.of(e.unitCode(), null).with(e.files().size());
            case EvidenceAttached e -> Said.of(e.unitCode(), null).with(1);
            case EvidenceDoubted e -> Said.of(null, e.digest());
            case ExtensionTold e ->
                Said.of(e.unitCode(), e.newDate().toString()).and(e.extensionReason());
            case OutcomeClaimed e ->
                Said.of(e.unitCode(), e.kind().name())
                        .and(e.ground())
                        .with(e.evidence().size());
            case OutcomeDelivered e -> Said.of(null, e.means().name());
            case OutcomeConfirmedByReporter _, OutcomeDisputedByReporter _ -> Said.NOTHING;
            case ConfirmationWindowLapsed _ -> Said.NOTHING;
            case ComplaintClosedWithObjection e -> Said.of(e.unitCode(), null);
            case ComplaintReopened e -> Said.of(e.unitCode(), null);
            case ComplaintWithdrawnByReporter _ -> Said.NOTHING;
            case ComplaintRecognisedAsDuplicate e -> Said.of(null, e.masterTrackingCode());
            case ComplaintReminded e -> Said.of(null, e.level()).and(e.clock());
            case ComplaintEscalated e -> Said.of(null, e.level());
            case EscalationConsented e -> Said.of(null, e.level());
            case ReviewRequested _, ReviewerAppointed _ -> Said.NOTHING;
            case ReviewDecided e -> Said.of(null, e.decision().name());
            case RatingGiven e -> Said.of(null, Integer.toString(e.stars()));
            case PinReissued _ -> Said.NOTHING;
        };
    }
}
