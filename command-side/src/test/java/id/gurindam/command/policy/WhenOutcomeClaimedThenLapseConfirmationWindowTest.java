package id.gurindam.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.policy.Intent.At;
import id.gurindam.command.policy.Intent.Cancel;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintForwardedOutside;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.ComplaintPassedToInformationOfficer;
import id.gurindam.events.complaint.ComplaintRecognisedAsDuplicate;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DeliveryMeans;
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
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.complaint.PublishedTextCorrected;
import id.gurindam.events.complaint.RatingGiven;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The window is planned when an outcome is claimed and given up at the first answer. */
class WhenOutcomeClaimedThenLapseConfirmationWindowTest {
    private static final String ID = "complaint-1";
    private static final String KEY = "when-outcome-claimed-then-lapse-confirmation-window/complaint-1";
    private static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(10);
    private static final Personal WORDS = Personal.of("-");

    private final Policy.OverEvent policy = new WhenOutcomeClaimedThenLapseConfirmationWindow();

    @Test
    void a_claim_plans_the_lapse_at_the_end_of_its_window() {
        OutcomeClaimed claimed = new OutcomeClaimed(ID, "122", OutcomeKind.ANSWERED, WORDS, List.of(), null, null);

        assertThat(on(claimed)).containsExactly(new At(KEY, MONDAY.plus(WINDOW), new LapseConfirmationWindow(ID)));
    }

    @Test
    void every_answer_and_every_end_gives_the_plan_up() {
        List<ComplaintEvent> ends = List.of(
                new OutcomeConfirmedByReporter(ID, null),
                new OutcomeDisputedByReporter(ID, WORDS),
                new ConfirmationWindowLapsed(ID),
                new ComplaintClosedWithObjection(ID, "122", WORDS),
                new ComplaintReopened(ID, "122", WORDS),
                new ComplaintWithdrawnByReporter(ID, null));

        assertThat(ends).allSatisfy(event -> assertThat(on(event)).containsExactly(new Cancel(KEY)));
    }

    @Test
    void nothing_on_the_way_to_a_claim_touches_the_plan() {
        List<ComplaintEvent> before = List.of(
                new ComplaintFiled(
                        ID,
                        "TPI",
                        ComplaintKind.ASPIRATION,
                        "x",
                        Visibility.NAMED,
                        WORDS,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "mac",
                        false),
                new DetailsRequested(ID, null, null, WORDS),
                new DetailsProvided(ID, WORDS, List.of()),
                new ComplaintVerified(ID, Classification.ASPIRATION, null, Accused.NOBODY, null, List.of()),
                new ClassificationCorrected(
                        ID, Classification.ASPIRATION, Classification.INFORMATION, "x", Accused.NOBODY, WORDS),
                new PublishedTextCorrected(ID, WORDS, null),
                new PlaceCorrectedByOfficial(ID, "21.72.01.1001", null, null, null),
                new ComplaintDeclined(ID, "TEST", WORDS),
                new ComplaintForwardedOutside(ID, "PLN", null, WORDS),
                new OutsideAnswerRecorded(ID, WORDS, null),
                new ComplaintPassedToInformationOfficer(ID, null),
                new ComplaintRoutedToUnit(ID, "122", null),
                new RoutingAcceptedByUnit(ID, "122"),
                new RoutingReturnedByUnit(ID, "122", null, null, WORDS),
                new ComplaintTransferred(ID, "122", "124", null, WORDS),
                new ComplaintRecognisedAsDuplicate(ID, "complaint-0", "TPI", WORDS));

        assertThat(before).allSatisfy(event -> assertThat(on(event)).isEmpty());
    }

    @Test
    void nothing_said_beside_the_claim_touches_the_plan() {
        FileRef photo = new FileRef("photo-1", "image/jpeg", 1);
        List<ComplaintEvent> beside = List.of(
                new OfficerAssigned(ID, "122", "officer"),
                new NoteAdded(ID, "122", WORDS),
                new UnitReplied(ID, "122", WORDS, ReplyManner.PERSON, null),
                new ActionLogged(ID, "122", WORDS, List.of()),
                new EvidenceAttached(ID, "122", photo, null),
                new EvidenceDoubted(ID, null, WORDS),
                new ExtensionTold(ID, "122", null, WORDS, LocalDate.of(2026, 7, 1), false),
                new OutcomeDelivered(ID, DeliveryMeans.SENT),
                new ComplaintReminded(ID, "SETTLE", 8, "UNIT_HEAD", true),
                ComplaintEscalated.byPerson(ID, "SEKDA", null, false),
                new EscalationConsented(ID, "OMBUDSMAN"),
                new ReviewRequested(ID, WORDS),
                new ReviewerAppointed(ID, "auditor"),
                new ReviewDecided(ID, ReviewDecision.UPHELD, WORDS),
                new RatingGiven(ID, 5, null),
                new PinReissued(ID, "mac"));

        assertThat(beside).allSatisfy(event -> assertThat(on(event)).isEmpty());
    }

    @Test
    void the_name_stays_for_ever() {
        assertThat(policy.name()).isEqualTo("when-outcome-claimed-then-lapse-confirmation-window");
    }

    private List<Intent> on(ComplaintEvent event) {
        return policy.on(ID, event, MONDAY, claimedAt -> claimedAt.plus(WINDOW));
    }
}
