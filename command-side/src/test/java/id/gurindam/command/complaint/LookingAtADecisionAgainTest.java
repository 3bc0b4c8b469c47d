package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.SEKDA;
import static id.gurindam.command.complaint.Requests.appoint;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.consent;
import static id.gurindam.command.complaint.Requests.decideReview;
import static id.gurindam.command.complaint.Requests.decline;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.escalateTo;
import static id.gurindam.command.complaint.Requests.reopen;
import static id.gurindam.command.complaint.Requests.requestReview;
import static id.gurindam.command.complaint.Requests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a decision is raised or reviewed by another. */
class LookingAtADecisionAgainTest {

    @Test
    void the_rules_ask_the_reporter_and_nothing_goes_outside_before_the_answer() {
        Story asked = Story.inProgress().then(Actor.SYSTEM, new RaiseByRule(ID, "LAW_DECISION", 14, "OMBUDSMAN", true));

        assertThat(asked.happened())
                .containsExactly(new ComplaintEscalated(ID, "OMBUDSMAN", null, true, "LAW_DECISION", 14, true));
        assertThat(asked.carried().oversight().consentAwaited()).isEqualTo("OMBUDSMAN");
        assertThat(asked.answer(COORDINATOR, consent())).isEqualTo("ONLY_THE_REPORTER");
        assertThat(asked.then(REPORTER, consent()).happened())
                .containsExactly(new EscalationConsented(ID, "OMBUDSMAN"));
        assertThat(asked.then(REPORTER, consent()).answer(REPORTER, consent())).isEqualTo("CONSENT_NOT_ASKED");
    }

    @Test
    void a_case_goes_outside_only_after_the_reporter_agreed() {
        Story raised = Story.inProgress().then(COORDINATOR, escalateTo("OMBUDSMAN"));

        assertThat(raised.happened()).containsExactly(ComplaintEscalated.byPerson(ID, "OMBUDSMAN", null, true));
        assertThat(raised.answer(COORDINATOR, escalateTo("OMBUDSMAN"))).isEqualTo("nothing");
        assertThat(raised.asked(REPORTER, consent())).containsExactly(new EscalationConsented(ID, "OMBUDSMAN"));
        assertThat(raised.then(REPORTER, consent()).answer(REPORTER, consent())).isEqualTo("CONSENT_NOT_ASKED");
    }

    @Test
    void a_superior_in_the_house_needs_no_consent() {
        Story raised = Story.inProgress().then(OFFICER, escalateTo("MANAGER"));

        assertThat(raised.happened()).containsExactly(ComplaintEscalated.byPerson(ID, "MANAGER", null, false));
        assertThat(raised.answer(REPORTER, consent())).isEqualTo("CONSENT_NOT_ASKED");
    }

    @Test
    void the_reporter_who_raises_it_agrees_by_that() {
        assertThat(Story.inProgress().answer(REPORTER, escalateTo("OMBUDSMAN")))
                .isEqualTo("ComplaintEscalated + EscalationConsented");
        assertThat(Story.inProgress().answer(REPORTER, escalateTo("MANAGER"))).isEqualTo("ComplaintEscalated");
    }

    @Test
    void a_level_that_is_not_listed_is_refused() {
        assertThat(Story.inProgress().answer(COORDINATOR, escalateTo("PRESIDENT")))
                .isEqualTo("LEVEL_NOT_LISTED level");
    }

    @Test
    void a_claim_that_nothing_can_be_done_may_be_reviewed_before_and_after_it_is_disputed() {
        assertThat(Story.cannotAct().asked(REPORTER, requestReview()))
                .containsExactly(new ReviewRequested(ID, requestReview().reason()));
        assertThat(Story.cannotAct().then(REPORTER, dispute()).answer(REPORTER, requestReview()))
                .isEqualTo("ReviewRequested");
    }

    @Test
    void a_review_is_asked_for_once() {
        Story asked = Story.declined().then(REPORTER, requestReview());

        assertThat(asked.answer(REPORTER, requestReview())).isEqualTo("nothing");
        assertThat(asked.then(MANAGER, appoint(AUDITOR)).answer(REPORTER, requestReview()))
                .isEqualTo("nothing");
        assertThat(asked.answer(AUDITOR, decideReview(ReviewDecision.UPHELD))).isEqualTo("REVIEWER_NOT_APPOINTED");
    }

    @Test
    void whoever_has_decided_does_not_review() {
        Story declined = Story.declined().then(REPORTER, requestReview());
        Story objected = Story.closedWithObjection().then(REPORTER, requestReview());

        assertThat(declined.answer(MANAGER, appoint(COORDINATOR))).isEqualTo("REVIEWER_IS_FIRST_DECIDER reviewerRef");
        assertThat(objected.answer(MANAGER, appoint(OFFICER))).isEqualTo("REVIEWER_IS_FIRST_DECIDER reviewerRef");
        assertThat(objected.answer(MANAGER, appoint(HEAD))).isEqualTo("REVIEWER_IS_FIRST_DECIDER reviewerRef");
        assertThat(objected.asked(MANAGER, appoint(SEKDA))).containsExactly(new ReviewerAppointed(ID, "sekda"));
    }

    @Test
    void whom_the_complaint_is_about_does_not_review() {
        Story asked = Story.filed()
                .then(COORDINATOR, verify(Classification.NON_SUPERVISORY, new Accused(List.of(), List.of("auditor"))))
                .then(COORDINATOR, decline())
                .then(REPORTER, requestReview());

        assertThat(asked.answer(MANAGER, appoint(AUDITOR))).isEqualTo("OFFICER_IS_ACCUSED reviewerRef");
    }

    @Test
    void another_reviewer_may_take_the_place_of_the_first() {
        Story appointed = Story.declined().then(REPORTER, requestReview()).then(MANAGER, appoint(AUDITOR));

        assertThat(appointed.answer(MANAGER, appoint(AUDITOR))).isEqualTo("nothing");
        assertThat(appointed.then(MANAGER, appoint(SEKDA)).answer(AUDITOR, decideReview(ReviewDecision.UPHELD)))
                .isEqualTo("NOT_THE_REVIEWER");
    }

    @Test
    void a_decision_that_stands_is_not_reviewed_again_until_there_is_a_new_one() {
        Story upheld = reviewed(Story.cannotAct(), ReviewDecision.UPHELD);
        Story anew = upheld.then(REPORTER, dispute()).then(OFFICER, claim(OutcomeKind.CANNOT_ACT));

        assertThat(upheld.state()).isInstanceOf(Claimed.class);
        assertThat(upheld.answer(REPORTER, requestReview())).isEqualTo("REVIEW_ALREADY_DECIDED");
        assertThat(upheld.answer(MANAGER, appoint(SEKDA))).isEqualTo("REVIEW_NOT_ASKED");
        assertThat(upheld.answer(AUDITOR, decideReview(ReviewDecision.UPHELD))).isEqualTo("REVIEW_NOT_ASKED");
        assertThat(anew.answer(REPORTER, requestReview())).isEqualTo("ReviewRequested");
    }

    @Test
    void a_declined_case_that_is_sent_back_is_read_anew() {
        Story back = reviewed(Story.declined(), ReviewDecision.SENT_BACK);

        assertThat(back.happened())
                .containsExactly(new ReviewDecided(
                        ID,
                        ReviewDecision.SENT_BACK,
                        decideReview(ReviewDecision.SENT_BACK).reason()));
        assertThat(back.state()).isInstanceOf(Filed.class);
        assertThat(back.answer(COORDINATOR, verify())).isEqualTo("ComplaintVerified");
    }

    @Test
    void any_other_case_that_is_sent_back_goes_to_its_last_unit() {
        for (Story story : List.of(
                Story.cannotAct(),
                Story.cannotAct().then(REPORTER, dispute()),
                Story.lapsed(),
                Story.closedWithObjection())) {
            assertThat(reviewed(story, ReviewDecision.SENT_BACK).state().holder())
                    .isEqualTo(DLH);
            assertThat(reviewed(story, ReviewDecision.SENT_BACK).state()).isInstanceOf(InProgress.class);
        }
    }

    @Test
    void a_case_already_in_work_stays_there_when_it_is_sent_back() {
        Story asked = Story.lapsed()
                .then(REPORTER, requestReview())
                .then(MANAGER, appoint(AUDITOR))
                .then(COORDINATOR, reopen());

        assertThat(asked.then(AUDITOR, decideReview(ReviewDecision.SENT_BACK)).state())
                .isInstanceOf(InProgress.class);
        assertThat(asked.then(AUDITOR, decideReview(ReviewDecision.SENT_BACK))
                        .answer(AUDITOR, decideReview(ReviewDecision.UPHELD)))
                .isEqualTo("REVIEW_NOT_ASKED");
    }

    private static Story reviewed(Story story, ReviewDecision decision) {
        return story.then(REPORTER, requestReview())
                .then(MANAGER, appoint(AUDITOR))
                .then(AUDITOR, decideReview(decision));
    }
}
