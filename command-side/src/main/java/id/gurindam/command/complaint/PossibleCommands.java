package id.gurindam.command.complaint;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.Refusal;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody could ask of a case now: each kind of command is put to the decider itself, with words that are in order, so
 * that a page never offers what the rules would refuse and no second table of the life cycle exists.
 */
public final class PossibleCommands {

    private PossibleCommands() {}

    /** The kinds of command that the decider would not refuse for the state of the case or for who asks. */
    public static Set<Class<? extends ComplaintCommand>> of(Complaint past, Surroundings s) {
        Surroundings lenient = new Surroundings(s.actor(), s.now(), new AnyCode(s.office()));
        Set<Class<? extends ComplaintCommand>> possible = new LinkedHashSet<>();
        for (ComplaintCommand sample : samples(past, s)) {
            if (goes(past, sample, lenient)) {
                possible.add(sample.getClass());
            }
        }
        return possible;
    }

    private static boolean goes(Complaint past, ComplaintCommand sample, Surroundings s) {
        try {
            return !ComplaintDecider.decide(past, sample, s).isEmpty();
        } catch (CommandRefused refused) {
            return refused.refusal().kind() == Refusal.Kind.UNACCEPTABLE;
        }
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private static List<ComplaintCommand> samples(Complaint past, Surroundings s) {
        String id =
                past instanceof Complaint.OnFile known ? known.file().origin().complaintId() : "";
        Personal words = Personal.of("words");
        LocalDate later = LocalDate.ofInstant(s.now(), s.office().zone()).plusDays(14);
        FileRef file = new FileRef("0".repeat(64), "image/jpeg", 1);
        return List.of(
                new ComplaintCommand.VerifyComplaint(
                        id, Classification.NON_SUPERVISORY, null, Accused.NOBODY, null, List.of()),
                new ComplaintCommand.RouteToUnit(id, AnyCode.UNIT, words),
                new ComplaintCommand.AcceptRouting(id),
                new ComplaintCommand.ReplyToReporter(id, words, ReplyManner.PERSON, null),
                new ComplaintCommand.LogAction(id, words, List.of()),
                new ComplaintCommand.ClaimOutcome(id, OutcomeKind.ANSWERED, words, List.of(), words, null),
                new ComplaintCommand.ConfirmOutcome(id, 0, null),
                new ComplaintCommand.DisputeOutcome(id, words),
                new ComplaintCommand.RequestDetails(id, null, words),
                new ComplaintCommand.ProvideDetails(id, words, List.of()),
                new ComplaintCommand.AssignOfficer(id, "officer"),
                new ComplaintCommand.TellExtension(id, null, words, later),
                new ComplaintCommand.AttachEvidence(id, file, null),
                new ComplaintCommand.AddNote(id, words),
                new ComplaintCommand.ReturnRouting(id, null, null, words),
                new ComplaintCommand.TransferComplaint(id, AnyCode.UNIT, null, words),
                new ComplaintCommand.ForwardOutside(id, "body", null, words),
                new ComplaintCommand.RecordOutsideAnswer(id, words, null),
                new ComplaintCommand.PassToInformationOfficer(id, words),
                new ComplaintCommand.MergeIntoComplaint(id, "another", "another", true, words),
                new ComplaintCommand.DeclineComplaint(id, "ground", words),
                new ComplaintCommand.CorrectClassification(id, Classification.ASPIRATION, null, Accused.NOBODY, words),
                new ComplaintCommand.CorrectPublishedText(id, words, words),
                new ComplaintCommand.CorrectPlace(id, "area", null, null, words),
                new ComplaintCommand.DoubtEvidence(id, null, words),
                new ComplaintCommand.RecordDelivery(id, DeliveryMeans.HANDED_OVER),
                new ComplaintCommand.ReopenComplaint(id, words),
                new ComplaintCommand.CloseWithObjection(id, words),
                new ComplaintCommand.EscalateComplaint(id, "level", words),
                new ComplaintCommand.ConsentToEscalation(id),
                new ComplaintCommand.RequestReview(id, words),
                new ComplaintCommand.AppointReviewer(id, "reviewer"),
                new ComplaintCommand.DecideReview(id, ReviewDecision.UPHELD, words),
                new ComplaintCommand.RateHandling(id, 5, null),
                new ComplaintCommand.WithdrawComplaint(id, words),
                new ComplaintCommand.ReissuePin(id, "mac"));
    }
}
