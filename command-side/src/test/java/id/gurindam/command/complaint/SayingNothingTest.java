package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.Refusal;
import id.gurindam.command.complaint.ComplaintCommand.AddNote;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.CorrectPublishedText;
import id.gurindam.command.complaint.ComplaintCommand.DecideReview;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.DisputeOutcome;
import id.gurindam.command.complaint.ComplaintCommand.DoubtEvidence;
import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ForwardOutside;
import id.gurindam.command.complaint.ComplaintCommand.LogAction;
import id.gurindam.command.complaint.ComplaintCommand.MergeIntoComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ProvideDetails;
import id.gurindam.command.complaint.ComplaintCommand.RecordOutsideAnswer;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ReplyToReporter;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.command.complaint.ComplaintCommand.RequestReview;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An empty text is no text. */
class SayingNothingTest {
    private static final Personal NOTHING = words("  ");
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 7, 20);

    @Test
    void a_text_that_is_needed_must_not_be_empty_before_and_while_a_unit_has_the_case() {
        FileComplaint c = file();
        refused(
                Story.begin(),
                REPORTER,
                new FileComplaint(
                        ID,
                        "T",
                        c.kind(),
                        c.categoryCode(),
                        c.visibility(),
                        NOTHING,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "m"),
                "narrative");
        refused(Story.filed(), COORDINATOR, new RequestDetails(ID, null, NOTHING), "question");
        refused(Story.filed(), REPORTER, new ProvideDetails(ID, NOTHING, List.of()), "text");
        refused(Story.filed(), COORDINATOR, new MergeIntoComplaint(ID, MASTER, "T", true, NOTHING), "reason");
        refused(
                Story.verified(),
                COORDINATOR,
                new CorrectClassification(ID, Classification.INFORMATION, null, about(), NOTHING),
                "reason");
        refused(Story.verified(), COORDINATOR, new CorrectPublishedText(ID, NOTHING, null), "publishedText");
        refused(Story.filed(), COORDINATOR, new DeclineComplaint(ID, "TOO_GENERAL", NOTHING), "reason");
        refused(Story.filed(), COORDINATOR, new ForwardOutside(ID, "PLN", null, NOTHING), "reason");
        refused(Story.forwarded(), COORDINATOR, new RecordOutsideAnswer(ID, NOTHING, null), "answer");
        refused(Story.routed(), OFFICER, new ReturnRouting(ID, null, null, NOTHING), "reason");
        refused(Story.routed(), OFFICER, new TransferComplaint(ID, DPUPR, null, NOTHING), "reason");
        refused(Story.inProgress(), OFFICER, new AddNote(ID, NOTHING), "text");
        refused(Story.inProgress(), OFFICER, new ReplyToReporter(ID, NOTHING, ReplyManner.PERSON, null), "text");
        refused(Story.inProgress(), OFFICER, new LogAction(ID, NOTHING, List.of()), "text");
    }

    @Test
    void a_text_that_is_needed_must_not_be_empty_once_an_outcome_is_claimed() {
        refused(Story.claimed(), AUDITOR, new DoubtEvidence(ID, null, NOTHING), "reason");
        refused(Story.inProgress(), OFFICER, new TellExtension(ID, null, NOTHING, NEXT_MONTH), "reason");
        refused(
                Story.inProgress(),
                OFFICER,
                new ClaimOutcome(ID, OutcomeKind.ANSWERED, NOTHING, List.of(), null, null),
                "summary");
        refused(Story.claimed(), REPORTER, new DisputeOutcome(ID, NOTHING), "reason");
        refused(Story.disputed(), HEAD, new CloseWithObjection(ID, NOTHING), "reason");
        refused(Story.disputed(), OFFICER, new ReopenComplaint(ID, NOTHING), "reason");
        refused(Story.declined(), REPORTER, new RequestReview(ID, NOTHING), "reason");
        refused(Story.declined(), AUDITOR, new DecideReview(ID, ReviewDecision.UPHELD, NOTHING), "reason");
    }

    @Test
    void a_sealed_text_is_taken_to_say_something() {
        Personal sealed = new Personal.Sealed("enc:1:k:x", ID, "complaint.noted", 1, "text");

        assertThat(Story.inProgress().answer(OFFICER, new AddNote(ID, sealed))).isEqualTo("NoteAdded");
    }

    @Test
    void the_code_of_a_refusal_tells_what_kind_it_is() {
        assertThat(ComplaintRefusal.NOT_YET_FILED.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(ComplaintRefusal.NOT_THE_HOLDER.kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(ComplaintRefusal.WINDOW_IS_OVER.kind()).isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(ComplaintRefusal.TEXT_EMPTY.kind()).isEqualTo(Refusal.Kind.UNACCEPTABLE);
    }

    private static void refused(Story story, Actor actor, ComplaintCommand command, String field) {
        assertThat(story.answer(actor, command)).isEqualTo("TEXT_EMPTY " + field);
    }
}
