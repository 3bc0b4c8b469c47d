package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.ABOLISHED;
import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.appoint;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.closeWithObjection;
import static id.gurindam.command.complaint.Requests.confirm;
import static id.gurindam.command.complaint.Requests.decideReview;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.forwardTo;
import static id.gurindam.command.complaint.Requests.reopen;
import static id.gurindam.command.complaint.Requests.requestReview;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.ClosingKind;
import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReviewDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a case is closed against the reporter, and when it is opened again. */
class ClosingAndReopeningTest {

    @Test
    void the_head_closes_against_the_reporter_only_after_a_second_answer_was_disputed() {
        Story twice =
                Story.disputed().then(OFFICER, claim(OutcomeKind.ANSWERED)).then(REPORTER, dispute());

        assertThat(Story.disputed().answer(HEAD, closeWithObjection())).isEqualTo("OBJECTION_NEEDS_SECOND_ANSWER");
        assertThat(twice.asked(HEAD, closeWithObjection()))
                .containsExactly(new ComplaintClosedWithObjection(
                        ID, DLH, closeWithObjection().reason()));
        assertThat(((Closed) Story.closedWithObjection().state()).kind()).isEqualTo(ClosingKind.WITH_OBJECTION);
    }

    @Test
    void the_head_closes_against_the_reporter_when_a_review_let_the_decision_stand() {
        Story upheld = Story.cannotAct()
                .then(REPORTER, requestReview())
                .then(MANAGER, appoint(AUDITOR))
                .then(AUDITOR, decideReview(ReviewDecision.UPHELD));

        assertThat(upheld.answer(HEAD, closeWithObjection())).isEqualTo("ComplaintClosedWithObjection");
        assertThat(upheld.then(REPORTER, dispute()).answer(HEAD, closeWithObjection()))
                .isEqualTo("ComplaintClosedWithObjection");
    }

    @Test
    void a_reporter_who_disputed_once_keeps_the_whole_window_for_the_second_answer() {
        Story second = Story.disputed().then(OFFICER, claim(OutcomeKind.ANSWERED));

        assertThat(second.answer(HEAD, closeWithObjection())).isEqualTo("WINDOW_STILL_OPEN");
        assertThat(second.later(days(10)).answer(HEAD, closeWithObjection())).isEqualTo("WINDOW_STILL_OPEN");
        assertThat(second.later(days(11)).answer(HEAD, closeWithObjection())).isEqualTo("ComplaintClosedWithObjection");
    }

    @Test
    void a_closed_case_is_opened_again_with_its_last_unit_until_the_time_is_over() {
        assertThat(Story.confirmed().later(days(30)).asked(REPORTER, reopen()))
                .containsExactly(new ComplaintReopened(ID, DLH, reopen().reason()));
        assertThat(Story.confirmed().later(days(30).plusMillis(1)).answer(REPORTER, reopen()))
                .isEqualTo("REOPEN_TOO_LATE");
        assertThat(Story.confirmed().then(REPORTER, reopen()).state()).isInstanceOf(InProgress.class);
    }

    @Test
    void a_case_that_no_unit_had_goes_back_to_the_coordinator() {
        Story reopened = Story.answeredByCoordinator().then(REPORTER, dispute()).then(COORDINATOR, reopen());
        Story neverRead = Story.filed()
                .then(COORDINATOR, forwardTo("PLN"))
                .then(COORDINATOR, claim(OutcomeKind.ANSWERED))
                .then(REPORTER, dispute())
                .then(COORDINATOR, reopen());

        assertThat(reopened.state()).isInstanceOf(Verified.class);
        assertThat(neverRead.state()).isInstanceOf(Filed.class);
    }

    @Test
    void a_case_whose_last_unit_may_not_have_it_any_more_goes_back_to_the_coordinator() {
        Story abolished = Story.verified()
                .told(COORDINATOR, new ComplaintRoutedToUnit(ID, ABOLISHED, null))
                .told(
                        COORDINATOR,
                        new OutcomeClaimed(ID, ABOLISHED, OutcomeKind.ANSWERED, words("-"), List.of(), null, null))
                .then(REPORTER, confirm(0));
        Story accused = Story.confirmed()
                .told(
                        COORDINATOR,
                        new ClassificationCorrected(
                                ID,
                                Classification.NON_SUPERVISORY,
                                Classification.NON_SUPERVISORY,
                                "x",
                                about(DLH),
                                words("-")));

        assertThat(abolished.then(REPORTER, reopen()).state()).isInstanceOf(Verified.class);
        assertThat(accused.then(REPORTER, reopen()).state()).isInstanceOf(Verified.class);
    }

    @Test
    void opening_again_after_the_window_writes_the_lapse_that_no_timer_has_written() {
        Story reopened = Story.claimed().later(days(11)).then(REPORTER, reopen());

        assertThat(reopened.happened())
                .containsExactly(new ConfirmationWindowLapsed(ID), new ComplaintReopened(ID, DLH, reopen().reason()));
        assertThat(reopened.state()).isInstanceOf(InProgress.class);
    }
}
