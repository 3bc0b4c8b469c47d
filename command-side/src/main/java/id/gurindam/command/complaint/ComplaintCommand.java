package id.gurindam.command.complaint;

import id.gurindam.command.GurindamCommand;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Answer;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of one complaint: the menu of the office and of the reporter, in life order. */
public sealed interface ComplaintCommand extends GurindamCommand {
    /** The case that it is meant for. */
    String complaintId();

    @Override
    default String target() {
        return complaintId();
    }

    /** How a complaint comes in, is completed, and leaves again by the reporter's will or as a duplicate. */
    sealed interface Intake extends ComplaintCommand {}

    /** What a coordinator decides on reading it. */
    sealed interface Verification extends ComplaintCommand {}

    /** Whose duty it is. */
    sealed interface Routing extends ComplaintCommand {}

    /** What is done about it. */
    sealed interface Work extends ComplaintCommand {}

    /** What came of it, and what the reporter says to that. */
    sealed interface Outcome extends ComplaintCommand {}

    /** Who else looks at it. */
    sealed interface Oversight extends ComplaintCommand {}

    /** File a complaint; code, PIN digest and references are made by the edge. */
    record FileComplaint(
            String complaintId,
            String trackingCode,
            ComplaintKind kind,
            String categoryCode,
            Visibility visibility,
            Personal narrative,
            @Nullable String kelurahanCode,
            @Nullable Personal exactPlace,
            @Nullable Personal placeWords,
            @Nullable Reporter reporter,
            List<Answer> answers,
            List<FileRef> files,
            String pinMac)
            implements Intake {}

    /** Ask the reporter for what is missing. */
    record RequestDetails(String complaintId, @Nullable String pauseReason, Personal question) implements Intake {}

    /** Answer what was asked, or add to the case. */
    record ProvideDetails(String complaintId, Personal text, List<FileRef> files) implements Intake {}

    /** Put the complaint in its class and approve the public text. */
    record VerifyComplaint(
            String complaintId,
            Classification classification,
            @Nullable Personal publishedText,
            Accused accused,
            @Nullable Personal note,
            List<String> publishedFiles)
            implements Verification {}

    /** Put the complaint in another class or category. */
    record CorrectClassification(
            String complaintId,
            Classification classification,
            @Nullable String categoryCode,
            Accused accused,
            Personal reason)
            implements Verification {}

    /** Replace the public text. */
    record CorrectPublishedText(
            String complaintId,
            Personal publishedText,
            @Nullable Personal reason) implements Verification {}

    /** Correct the place. */
    record CorrectPlace(
            String complaintId,
            String kelurahanCode,
            @Nullable Personal exactPlace,
            @Nullable Personal placeWords,
            @Nullable Personal reason)
            implements Verification {}

    /** Refuse the complaint on a ground from the list. */
    record DeclineComplaint(String complaintId, String ground, Personal reason) implements Verification {}

    /** Hand the matter to a body outside the city. */
    record ForwardOutside(
            String complaintId, String body, @Nullable Personal theirReference, Personal reason) implements Routing {}

    /** Write down the answer of that body. */
    record RecordOutsideAnswer(
            String complaintId, Personal answer, @Nullable Personal theirReference) implements Routing {}

    /** Pass it to the information officer. */
    record PassToInformationOfficer(
            String complaintId, @Nullable Personal reason) implements Routing {}

    /** Hand it to the unit that shall answer. */
    record RouteToUnit(
            String complaintId, String unitCode, @Nullable Personal reason) implements Routing {}

    /** Say that it is this unit's duty. */
    record AcceptRouting(String complaintId) implements Routing {}

    /** Give it back to the coordinator. */
    record ReturnRouting(
            String complaintId,
            @Nullable String returnReason,
            @Nullable String suggestedUnit,
            Personal reason) implements Routing {}

    /** Move it to another unit. */
    record TransferComplaint(
            String complaintId, String unitCode, @Nullable String transferReason, Personal reason) implements Routing {}

    /** Name the officer who works on it. */
    record AssignOfficer(String complaintId, String officerRef) implements Work {}

    /** Write an internal note. */
    record AddNote(String complaintId, Personal text) implements Work {}

    /** Answer the reporter. */
    record ReplyToReporter(
            String complaintId,
            Personal text,
            ReplyManner manner,
            @Nullable String templateCode) implements Work {}

    /** Write down what was done. */
    record LogAction(String complaintId, Personal text, List<FileRef> files) implements Work {}

    /** Add a piece of evidence. */
    record AttachEvidence(
            String complaintId, FileRef file, @Nullable Personal caption) implements Work {}

    /** Doubt the evidence. */
    record DoubtEvidence(String complaintId, @Nullable String digest, Personal reason) implements Work {}

    /** Tell the reporter that more time is needed. */
    record TellExtension(String complaintId, @Nullable String extensionReason, Personal reason, LocalDate newDate)
            implements Work {}

    /** Say that it is done. */
    record ClaimOutcome(
            String complaintId,
            OutcomeKind kind,
            Personal summary,
            List<FileRef> evidence,
            @Nullable Personal noEvidenceReason,
            @Nullable String ground)
            implements Outcome {}

    /** Note that the answer reached the reporter. */
    record RecordDelivery(String complaintId, DeliveryMeans means) implements Outcome {}

    /** Say that the matter is settled; rating 0 gives none. */
    record ConfirmOutcome(
            String complaintId, int rating, @Nullable Personal words) implements Outcome {}

    /** Say that the matter is not settled. */
    record DisputeOutcome(String complaintId, Personal reason) implements Outcome {}

    /** Close the window in which the reporter stayed silent. */
    record LapseConfirmationWindow(String complaintId) implements Outcome {}

    /** Close it though the reporter does not agree. */
    record CloseWithObjection(String complaintId, Personal reason) implements Outcome {}

    /** Work on it again. */
    record ReopenComplaint(String complaintId, Personal reason) implements Outcome {}

    /** Take it back. */
    record WithdrawComplaint(String complaintId, @Nullable Personal reason) implements Intake {}

    /** Recognise it as telling the same as another. */
    record MergeIntoComplaint(
            String complaintId,
            String masterComplaintId,
            String masterTrackingCode,
            boolean masterIsOpen,
            Personal reason)
            implements Intake {}

    /** Raise it to a superior or overseeing body. */
    record EscalateComplaint(
            String complaintId, String level, @Nullable Personal reason) implements Oversight {}

    /** Remind whoever has the next word that this clock runs out, as this step of the rules says. */
    record RemindOfClock(String complaintId, String clock, int step, String level, boolean contentShown)
            implements Oversight {}

    /** Raise it as this step of the rules says; without a step because it was given back too often. */
    record RaiseByRule(
            String complaintId, String clock, @Nullable Integer step, String level, boolean contentShown)
            implements Oversight {}

    /** Agree that it goes to the body outside the city. */
    record ConsentToEscalation(String complaintId) implements Oversight {}

    /** Ask that another look at the decision. */
    record RequestReview(String complaintId, Personal reason) implements Oversight {}

    /** Name the reviewer. */
    record AppointReviewer(String complaintId, String reviewerRef) implements Oversight {}

    /** Decide the review. */
    record DecideReview(String complaintId, ReviewDecision decision, Personal reason) implements Oversight {}

    /** Rate how the case was handled. */
    record RateHandling(
            String complaintId, int stars, @Nullable Personal words) implements Outcome {}

    /** Give the reporter a new PIN. */
    record ReissuePin(String complaintId, String pinMac) implements Intake {}

    /** Who files, if a name or a way to be reached was left; the reference is new for each filing. */
    record Reporter(
            String personRef,
            @Nullable Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) {}
}
