package id.gurindam.web.complaint;

import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which body each act on a case takes; an act without one cannot be asked for over HTTP. */
public final class ActBodies {
    private static final Map<Act, Class<? extends ActBody>> OF = new EnumMap<>(Act.class);

    static {
        OF.put(Act.VERIFY, ActBody.Verify.class);
        OF.put(Act.REQUEST_DETAILS, ActBody.RequestDetails.class);
        OF.put(Act.PROVIDE_DETAILS, ActBody.ProvideDetails.class);
        OF.put(Act.DECLINE, ActBody.Decline.class);
        OF.put(Act.FORWARD_OUTSIDE, ActBody.ForwardOutside.class);
        OF.put(Act.RECORD_OUTSIDE_ANSWER, ActBody.RecordOutsideAnswer.class);
        OF.put(Act.PASS_TO_INFORMATION_OFFICER, ActBody.Reason.class);
        OF.put(Act.ROUTE_TO_UNIT, ActBody.ToUnit.class);
        OF.put(Act.ACCEPT_ROUTING, ActBody.Nothing.class);
        OF.put(Act.RETURN_ROUTING, ActBody.ReturnRouting.class);
        OF.put(Act.TRANSFER, ActBody.ToUnit.class);
        OF.put(Act.ASSIGN, ActBody.Assign.class);
        OF.put(Act.NOTE, ActBody.Text.class);
        OF.put(Act.REPLY, ActBody.Reply.class);
        OF.put(Act.LOG_ACTION, ActBody.Text.class);
        OF.put(Act.ATTACH_EVIDENCE, ActBody.AttachEvidence.class);
        OF.put(Act.DOUBT_EVIDENCE, ActBody.DoubtEvidence.class);
        OF.put(Act.TELL_EXTENSION, ActBody.TellExtension.class);
        OF.put(Act.CLAIM_OUTCOME, ActBody.ClaimOutcome.class);
        OF.put(Act.RECORD_DELIVERY, ActBody.Delivery.class);
        OF.put(Act.CONFIRM_OUTCOME, ActBody.ConfirmOutcome.class);
        OF.put(Act.DISPUTE_OUTCOME, ActBody.Reason.class);
        OF.put(Act.REOPEN, ActBody.Reason.class);
        OF.put(Act.CLOSE_WITH_OBJECTION, ActBody.Reason.class);
        OF.put(Act.WITHDRAW, ActBody.Reason.class);
        OF.put(Act.MERGE_INTO, ActBody.MergeInto.class);
        OF.put(Act.ADD_VOICE, ActBody.Voice.class);
        OF.put(Act.WITHDRAW_VOICE, ActBody.Voice.class);
        OF.put(Act.CORRECT_CLASSIFICATION, ActBody.CorrectClassification.class);
        OF.put(Act.CORRECT_PUBLISHED_TEXT, ActBody.CorrectPublishedText.class);
        OF.put(Act.CORRECT_PLACE, ActBody.CorrectPlace.class);
        OF.put(Act.ESCALATE, ActBody.Escalate.class);
        OF.put(Act.CONSENT_TO_ESCALATION, ActBody.Nothing.class);
        OF.put(Act.REVEAL_IDENTITY, ActBody.Reveal.class);
        OF.put(Act.REVEAL_ORIGINAL, ActBody.Reveal.class);
        OF.put(Act.REISSUE_PIN, ActBody.Nothing.class);
        OF.put(Act.REQUEST_REVIEW, ActBody.Reason.class);
        OF.put(Act.APPOINT_REVIEWER, ActBody.AppointReviewer.class);
        OF.put(Act.DECIDE_REVIEW, ActBody.DecideReview.class);
        OF.put(Act.RATE, ActBody.Rate.class);
    }

    private ActBodies() {}

    /** An act that can be asked for over HTTP, and the body that it takes. */
    public record Named(Act act, Class<? extends ActBody> body) {}

    /** The act of this word in an address; one that is none, or that nobody asks for this way, is not there. */
    public static Named named(String word) {
        return Act.ofWord(word)
                .filter(Act::isDoneToCase)
                .flatMap(act -> Optional.ofNullable(OF.get(act)).map(body -> new Named(act, body)))
                .orElseThrow(EdgeRefusal.NOT_FOUND::refused);
    }

    /** The bodies of all acts. */
    public static Map<Act, Class<? extends ActBody>> all() {
        return Map.copyOf(OF);
    }
}
