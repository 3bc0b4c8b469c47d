package id.gurindam.web.complaint;

import java.util.Arrays;
import java.util.Optional;

/** Every act on a case, by the word that stands in its address, with the body that it takes and whether it needs the PIN. */
public enum Act {
    VERIFY("verify", ActBody.Verify.class, false),
    REQUEST_DETAILS("request-details", ActBody.RequestDetails.class, false),
    PROVIDE_DETAILS("provide-details", ActBody.ProvideDetails.class, true),
    DECLINE("decline", ActBody.Decline.class, false),
    FORWARD_OUTSIDE("forward-outside", ActBody.ForwardOutside.class, false),
    RECORD_OUTSIDE_ANSWER("record-outside-answer", ActBody.RecordOutsideAnswer.class, false),
    PASS_TO_INFORMATION_OFFICER("pass-to-information-officer", ActBody.Reason.class, false),
    ROUTE_TO_UNIT("route-to-unit", ActBody.ToUnit.class, false),
    ACCEPT_ROUTING("accept-routing", ActBody.Nothing.class, false),
    RETURN_ROUTING("return-routing", ActBody.ReturnRouting.class, false),
    TRANSFER("transfer", ActBody.ToUnit.class, false),
    ASSIGN("assign", ActBody.Assign.class, false),
    NOTE("note", ActBody.Text.class, false),
    REPLY("reply", ActBody.Reply.class, false),
    LOG_ACTION("log-action", ActBody.Text.class, false),
    ATTACH_EVIDENCE("attach-evidence", ActBody.AttachEvidence.class, false),
    DOUBT_EVIDENCE("doubt-evidence", ActBody.DoubtEvidence.class, false),
    TELL_EXTENSION("tell-extension", ActBody.TellExtension.class, false),
    CLAIM_OUTCOME("claim-outcome", ActBody.ClaimOutcome.class, false),
    CONFIRM_OUTCOME("confirm-outcome", ActBody.ConfirmOutcome.class, true),
    DISPUTE_OUTCOME("dispute-outcome", ActBody.Reason.class, true),
    REOPEN("reopen", ActBody.Reason.class, false),
    CLOSE_WITH_OBJECTION("close-with-objection", ActBody.Reason.class, false),
    WITHDRAW("withdraw", ActBody.Reason.class, true),
    MERGE_INTO("merge-into", ActBody.MergeInto.class, false),
    ADD_VOICE("add-voice", ActBody.Voice.class, false),
    WITHDRAW_VOICE("withdraw-voice", ActBody.Voice.class, false),
    CORRECT_CLASSIFICATION("correct-classification", ActBody.CorrectClassification.class, false),
    CORRECT_PUBLISHED_TEXT("correct-published-text", ActBody.CorrectPublishedText.class, false),
    CORRECT_PLACE("correct-place", ActBody.CorrectPlace.class, false),
    ESCALATE("escalate", ActBody.Escalate.class, false),
    CONSENT_TO_ESCALATION("consent-to-escalation", ActBody.Nothing.class, true),
    REVEAL_IDENTITY("reveal-identity", ActBody.Reveal.class, false),
    REISSUE_PIN("reissue-pin", ActBody.Nothing.class, false),
    REQUEST_REVIEW("request-review", ActBody.Reason.class, true),
    APPOINT_REVIEWER("appoint-reviewer", ActBody.AppointReviewer.class, false),
    DECIDE_REVIEW("decide-review", ActBody.DecideReview.class, false),
    RATE("rate", ActBody.Rate.class, true);

    private final String slug;
    private final Class<? extends ActBody> body;
    private final boolean byReporter;

    Act(String slug, Class<? extends ActBody> body, boolean byReporter) {
        this.slug = slug;
        this.body = body;
        this.byReporter = byReporter;
    }

    /** The word in the address. */
    public String slug() {
        return slug;
    }

    /** What its body must be. */
    public Class<? extends ActBody> body() {
        return body;
    }

    /** True if it is the reporter's, who proves the PIN. */
    public boolean byReporter() {
        return byReporter;
    }

    /** The act of this word. */
    public static Optional<Act> of(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
