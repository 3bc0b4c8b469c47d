package id.gurindam.query.casefile;

import static id.gurindam.query.casefile.Audience.OFFICE;
import static id.gurindam.query.casefile.Audience.PUBLIC;
import static id.gurindam.query.casefile.Audience.REPORTER;

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
import id.gurindam.events.complaint.FileRef;
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
import id.gurindam.events.personal.Personal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of each event goes on the timeline, and for whose eyes: the one place that decides who reads which words. */
final class EntryTexts {

    private EntryTexts() {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    static Piece of(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled _ -> new Piece(PUBLIC);
            case DetailsRequested e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .code("pauseReason", e.pauseReason())
                        .text("question", e.question(), REPORTER);
            case DetailsProvided e ->
                new Piece(PUBLIC).text("text", e.text(), REPORTER).files(e.files());
            case ComplaintVerified e ->
                new Piece(PUBLIC)
                        .code("classification", e.classification().name())
                        .text("note", e.note(), OFFICE);
            case ClassificationCorrected e ->
                new Piece(REPORTER)
                        .code("from", e.from().name())
                        .code("to", e.to().name())
                        .code("categoryCode", e.categoryCode())
                        .text("reason", e.reason(), OFFICE);
            case PublishedTextCorrected e -> new Piece(REPORTER).text("reason", e.reason(), OFFICE);
            case PlaceCorrectedByOfficial e ->
                new Piece(PUBLIC).code("kelurahanCode", e.kelurahanCode()).text("reason", e.reason(), OFFICE);
            case ComplaintDeclined e ->
                new Piece(PUBLIC).code("ground", e.ground()).text("reason", e.reason(), REPORTER);
            case ComplaintForwardedOutside e ->
                new Piece(PUBLIC)
                        .code("body", e.body())
                        .text("theirReference", e.theirReference(), REPORTER)
                        .text("reason", e.reason(), REPORTER);
            case OutsideAnswerRecorded e ->
                new Piece(PUBLIC)
                        .text("answer", e.answer(), PUBLIC)
                        .text("theirReference", e.theirReference(), REPORTER);
            case ComplaintPassedToInformationOfficer e -> new Piece(PUBLIC).text("reason", e.reason(), REPORTER);
            case ComplaintRoutedToUnit e ->
                new Piece(PUBLIC).code("unitCode", e.unitCode()).text("reason", e.reason(), OFFICE);
            case RoutingAcceptedByUnit e -> new Piece(PUBLIC).code("unitCode", e.unitCode());
            case RoutingReturnedByUnit e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .code("returnReason", e.returnReason())
                        .code("suggestedUnit", e.suggestedUnit())
                        .text("reason", e.reason(), OFFICE);
            case ComplaintTransferred e ->
                new Piece(PUBLIC)
                        .code("fromUnit", e.fromUnit())
                        .code("toUnit", e.toUnit())
                        .code("transferReason", e.transferReason())
                        .text("reason", e.reason(), OFFICE);
            case OfficerAssigned e ->
                new Piece(OFFICE).code("unitCode", e.unitCode()).code("officerRef", e.officerRef());
            case NoteAdded e -> new Piece(OFFICE).code("unitCode", e.unitCode()).text("text", e.text(), OFFICE);
            case UnitReplied e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .code("manner", e.manner().name())
                        .code("templateCode", e.templateCode())
                        .text("text", e.text(), PUBLIC);
            case ActionLogged e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .text("text", e.text(), PUBLIC)
                        .files(e.files());
            case EvidenceAttached e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .text("caption", e.caption(), PUBLIC)
                        .files(List.of(e.file()));
            case EvidenceDoubted e ->
                new Piece(REPORTER).code("digest", e.digest()).text("reason", e.reason(), REPORTER);
            case ExtensionTold e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .code("extensionReason", e.extensionReason())
                        .code("newDate", e.newDate().toString())
                        .code("superiorConsented", Boolean.toString(e.superiorConsented()))
                        .text("reason", e.reason(), PUBLIC);
            case OutcomeClaimed e ->
                new Piece(PUBLIC)
                        .code("unitCode", e.unitCode())
                        .code("kind", e.kind().name())
                        .code("ground", e.ground())
                        .text("summary", e.summary(), PUBLIC)
                        .text("noEvidenceReason", e.noEvidenceReason(), PUBLIC)
                        .files(e.evidence());
            case OutcomeDelivered e ->
                new Piece(REPORTER).code("means", e.means().name());
            case OutcomeConfirmedByReporter e -> new Piece(PUBLIC).text("words", e.words(), REPORTER);
            case OutcomeDisputedByReporter e -> new Piece(PUBLIC).text("reason", e.reason(), REPORTER);
            case ConfirmationWindowLapsed _ -> new Piece(PUBLIC);
            case ComplaintClosedWithObjection e ->
                new Piece(PUBLIC).code("unitCode", e.unitCode()).text("reason", e.reason(), PUBLIC);
            case ComplaintReopened e ->
                new Piece(PUBLIC).code("unitCode", e.unitCode()).text("reason", e.reason(), REPORTER);
            case ComplaintWithdrawnByReporter e -> new Piece(PUBLIC).text("reason", e.reason(), REPORTER);
            case ComplaintRecognisedAsDuplicate e ->
                new Piece(PUBLIC)
                        .code("masterTrackingCode", e.masterTrackingCode())
                        .text("reason", e.reason(), REPORTER);
            case ComplaintReminded e ->
                new Piece(e.level().equals("REPORTER") ? REPORTER : OFFICE)
                        .code("level", e.level())
                        .code("clock", e.clock())
                        .code("step", Integer.toString(e.step()))
                        .code("contentShown", Boolean.toString(e.contentShown()));
            case ComplaintEscalated e ->
                new Piece(PUBLIC)
                        .code("level", e.level())
                        .code("clock", e.clock())
                        .code("step", e.step() == null ? null : e.step().toString())
                        .code("consentNeeded", Boolean.toString(e.consentNeeded()))
                        .code("contentShown", Boolean.toString(e.contentShown()))
                        .text("reason", e.reason(), OFFICE);
            case EscalationConsented e -> new Piece(REPORTER).code("level", e.level());
            case ReviewRequested e -> new Piece(REPORTER).text("reason", e.reason(), REPORTER);
            case ReviewerAppointed e -> new Piece(OFFICE).code("reviewerRef", e.reviewerRef());
            case ReviewDecided e ->
                new Piece(PUBLIC).code("decision", e.decision().name()).text("reason", e.reason(), REPORTER);
            case RatingGiven e ->
                new Piece(PUBLIC).code("stars", Integer.toString(e.stars())).text("words", e.words(), REPORTER);
            case PinReissued _ -> new Piece(OFFICE);
        };
    }

    /** The part of a timeline entry that comes from the event itself. */
    static final class Piece {
        private final Audience audience;
        private final Map<String, String> codes = new LinkedHashMap<>();
        private final List<CaseEntry.Text> texts = new ArrayList<>();
        private List<FileRef> files = List.of();

        Piece(Audience audience) {
            this.audience = audience;
        }

        Piece code(String key, @Nullable String value) {
            if (value != null) {
                codes.put(key, value);
            }
            return this;
        }

        Piece text(String key, @Nullable Personal words, Audience readers) {
            if (words != null) {
                texts.add(new CaseEntry.Text(key, words, readers));
            }
            return this;
        }

        Piece files(List<FileRef> shown) {
            files = shown;
            return this;
        }

        Audience audience() {
            return audience;
        }

        Map<String, String> codes() {
            return Map.copyOf(codes);
        }

        List<CaseEntry.Text> texts() {
            return List.copyOf(texts);
        }

        List<FileRef> files() {
            return files;
        }
    }
}
