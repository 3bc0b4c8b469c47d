package id.gurindam.web.complaint;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReviewDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on a complaint, as JSON or as a form (shared/design.md 7); a field that is not here is refused. */
public sealed interface ActBody {
    /** verify. */
    record Verify(
            @Nullable Classification classification,
            @Nullable String publishedText,
            @Nullable AccusedBody accused,
            @Nullable String note,
            @Nullable List<String> publishedFiles)
            implements ActBody {}

    /** Who is accused: codes of units, references of officers. */
    record AccusedBody(
            @Nullable List<String> units, @Nullable List<String> officers) {}

    /** request-details. */
    record RequestDetails(
            @Nullable String question, @Nullable String pauseReason) implements ActBody {}

    /** provide-details. */
    record ProvideDetails(@Nullable String text, @Nullable List<String> files) implements ActBody {}

    /** decline. */
    record Decline(@Nullable String ground, @Nullable String reason) implements ActBody {}

    /** forward-outside. */
    record ForwardOutside(
            @Nullable String body,
            @Nullable String reason,
            @Nullable String theirReference) implements ActBody {}

    /** record-outside-answer. */
    record RecordOutsideAnswer(
            @Nullable String answer, @Nullable String theirReference) implements ActBody {}

    /** Acts that need a reason or may have one, such as pass-to-information-officer, reopen and withdraw. */
    record Reason(@Nullable String reason) implements ActBody {}

    /** route-to-unit, transfer. */
    record ToUnit(
            @Nullable String unitCode,
            @Nullable String reason,
            @Nullable String transferReason) implements ActBody {}

    /** return-routing. */
    record ReturnRouting(
            @Nullable String reason,
            @Nullable String returnReason,
            @Nullable String suggestedUnit) implements ActBody {}

    /** accept-routing, consent-to-escalation: nothing more to say. */
    record Nothing() implements ActBody {}

    /** assign. */
    record Assign(@Nullable String officer) implements ActBody {}

    /** note, log-action. */
    record Text(@Nullable String text, @Nullable List<String> files) implements ActBody {}

    /** reply. */
    record Reply(@Nullable String text, @Nullable String template) implements ActBody {}

    /** attach-evidence. */
    record AttachEvidence(@Nullable String file, @Nullable String caption) implements ActBody {}

    /** doubt-evidence. */
    record DoubtEvidence(@Nullable String digest, @Nullable String reason) implements ActBody {}

    /** tell-extension. */
    record TellExtension(
            @Nullable String reason,
            @Nullable LocalDate newDate,
            @Nullable String extensionReason) implements ActBody {}

    /** claim-outcome; without a kind RESOLVED. */
    record ClaimOutcome(
            @Nullable OutcomeKind kind,
            @Nullable String summary,
            @Nullable List<String> evidence,
            @Nullable String noEvidenceReason,
            @Nullable String ground)
            implements ActBody {}

    /** record-delivery; without means HANDED_OVER. */
    record Delivery(@Nullable DeliveryMeans means) implements ActBody {}

    /** confirm-outcome. */
    record ConfirmOutcome(
            @Nullable Integer rating, @Nullable String words) implements ActBody {}

    /** merge-into. */
    record MergeInto(
            @Nullable String trackingCode, @Nullable String reason) implements ActBody {}

    /** correct-classification. */
    record CorrectClassification(
            @Nullable Classification classification,
            @Nullable String categoryCode,
            @Nullable AccusedBody accused,
            @Nullable String reason)
            implements ActBody {}

    /** correct-published-text. */
    record CorrectPublishedText(
            @Nullable String publishedText, @Nullable String reason) implements ActBody {}

    /** correct-place. */
    record CorrectPlace(
            @Nullable String kelurahanCode,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String words,
            @Nullable String reason)
            implements ActBody {}

    /** escalate. */
    record Escalate(@Nullable String level, @Nullable String reason) implements ActBody {}

    /** appoint-reviewer. */
    record AppointReviewer(@Nullable String reviewer) implements ActBody {}

    /** decide-review. */
    record DecideReview(
            @Nullable ReviewDecision decision, @Nullable String reason) implements ActBody {}

    /** rate. */
    record Rate(@Nullable Integer stars, @Nullable String words) implements ActBody {}

    /** reveal-identity. */
    record Reveal(@Nullable String purpose) implements ActBody {}

    /** add-voice, withdraw-voice: by a contact or by this device. */
    record Voice(@Nullable String contact, @Nullable String device) implements ActBody {}
}
