package id.gurindam.query.caselist;

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
import id.gurindam.events.personal.Personal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each thing that can happen to a case does to its card. */
final class CardAfter {
    private final Function<Personal, @Nullable String> opening;

    /** Opening the published text, which is public, with this. */
    CardAfter(Function<Personal, @Nullable String> opening) {
        this.opening = opening;
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    void apply(CardDraft card, ComplaintEvent event) {
        switch (event) {
            case ComplaintFiled _ -> {}
            case DetailsRequested _ -> card.detailsWanted = true;
            case DetailsProvided _ -> card.detailsWanted = false;
            case ComplaintVerified e -> {
                card.classification = e.classification();
                card.accusedUnits = e.accused().units();
                card.accusedOfficers = e.accused().officers();
                card.publishedText = opened(e.publishedText());
                card.stands("VERIFIED");
            }
            case ClassificationCorrected e -> reclassify(card, e);
            case PublishedTextCorrected e -> card.publishedText = opened(e.publishedText());
            case PlaceCorrectedByOfficial e -> card.kelurahanCode = e.kelurahanCode();
            case ComplaintDeclined _ -> {
                card.heldBy(null);
                card.ends("DECLINED");
            }
            case ComplaintForwardedOutside _ -> forwarded(card);
            case OutsideAnswerRecorded _ -> {}
            case ComplaintPassedToInformationOfficer _ -> {
                card.heldBy(null);
                card.ends("PASSED_TO_INFORMATION_OFFICER");
            }
            case ComplaintRoutedToUnit e -> {
                card.heldBy(e.unitCode());
                card.goesOn("FORWARDED");
            }
            case RoutingAcceptedByUnit _ -> {
                card.betweenUnits(null, null);
                card.stands("ACCEPTED");
            }
            case RoutingReturnedByUnit e -> {
                card.heldBy(null);
                card.betweenUnits(e.unitCode(), e.suggestedUnit());
                card.stands("RETURNED");
            }
            case ComplaintTransferred e -> {
                card.heldBy(e.toUnit());
                card.stands("TRANSFERRED");
            }
            case OfficerAssigned e -> card.officerRef = e.officerRef();
            case NoteAdded _ -> {}
            case UnitReplied _ -> worksOn(card, "RESPONDED");
            case ActionLogged _ -> worksOn(card, "IN_PROGRESS");
            case EvidenceAttached _ -> {}
            case EvidenceDoubted _ -> {}
            case ExtensionTold _ -> {}
            case OutcomeClaimed _ -> {
                card.detailsWanted = false;
                card.betweenUnits(null, null);
                card.stands("AWAITING_CONFIRMATION");
            }
            case OutcomeDelivered _ -> {}
            case OutcomeConfirmedByReporter _ -> card.ends("CONFIRMED");
            case OutcomeDisputedByReporter _ -> {
                card.disputes++;
                card.goesOn("DISPUTED");
            }
            case ConfirmationWindowLapsed _ -> card.ends("LAPSED");
            case ComplaintClosedWithObjection _ -> card.ends("WITH_OBJECTION");
            case ComplaintReopened e -> {
                card.heldBy(e.unitCode());
                card.goesOn("REOPENED");
            }
            case ComplaintWithdrawnByReporter _ -> card.ends("WITHDRAWN");
            case ComplaintRecognisedAsDuplicate _ -> {
                card.heldBy(null);
                card.ends("MERGED");
            }
            case ComplaintReminded _ -> {}
            case ComplaintEscalated _ -> {}
            case EscalationConsented _ -> {}
            case ReviewRequested _ -> {}
            case ReviewerAppointed _ -> {}
            case ReviewDecided e -> {
                if (e.decision() == ReviewDecision.SENT_BACK) {
                    card.goesOn(card.status.equals("DECLINED") ? "RECEIVED" : "REOPENED");
                }
            }
            case RatingGiven _ -> {}
            case PinReissued _ -> {}
        }
    }

    /** A unit that has taken the case on keeps the part that the city can do; one that has not said so keeps nothing. */
    private static void forwarded(CardDraft card) {
        boolean kept =
                card.holderUnit != null && !card.status.equals("FORWARDED") && !card.status.equals("TRANSFERRED");
        if (kept) {
            card.goesOn("FORWARDED_OUTSIDE");
        } else {
            card.heldBy(null);
            card.ends("FORWARDED_OUTSIDE");
        }
    }

    private void reclassify(CardDraft card, ClassificationCorrected e) {
        boolean becameSupervisory = e.to() == Classification.SUPERVISORY && e.from() != Classification.SUPERVISORY;
        boolean holderAccused = card.holderUnit != null && e.accused().units().contains(card.holderUnit);
        card.classification = e.to();
        card.categoryCode = e.categoryCode();
        card.accusedUnits = e.accused().units();
        card.accusedOfficers = e.accused().officers();
        if (e.to() == Classification.SUPERVISORY) {
            card.publishedText = null;
        }
        if (card.holderUnit != null && (becameSupervisory || holderAccused)) {
            card.heldBy(null);
            card.stands("VERIFIED");
        }
    }

    private static void worksOn(CardDraft card, String word) {
        if (!card.status.equals("AWAITING_CONFIRMATION")) {
            card.stands(word);
        }
    }

    private @Nullable String opened(@Nullable Personal text) {
        return text == null ? null : opening.apply(text);
    }
}
