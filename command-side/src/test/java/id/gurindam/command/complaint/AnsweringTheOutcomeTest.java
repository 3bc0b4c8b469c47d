package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MONDAY;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.confirm;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.lapse;
import static id.gurindam.command.complaint.Requests.log;
import static id.gurindam.command.complaint.Requests.rate;
import static id.gurindam.command.complaint.Requests.reopen;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.Claim;
import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.ClosingKind;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.RatingGiven;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the reporter says to a claimed outcome, and what silence means. */
class AnsweringTheOutcomeTest {

    @Test
    void the_reporter_confirms_and_rates_in_one_go() {
        assertThat(Story.claimed().asked(REPORTER, confirm(5)))
                .containsExactly(new OutcomeConfirmedByReporter(ID, confirm(5).words()), new RatingGiven(ID, 5, null));
        assertThat(Story.claimed().answer(REPORTER, confirm(0))).isEqualTo("OutcomeConfirmedByReporter");
        assertThat(Story.confirmed().state())
                .isEqualTo(new Closed(
                        Story.confirmed().carried(),
                        ClosingKind.CONFIRMED,
                        MONDAY,
                        DLH,
                        new Claim(OutcomeKind.RESOLVED, MONDAY)));
    }

    @Test
    void there_are_one_to_five_stars() {
        assertThat(Story.claimed().answer(REPORTER, confirm(6))).isEqualTo("RATING_OUT_OF_RANGE rating");
        assertThat(Story.claimed().answer(REPORTER, confirm(-1))).isEqualTo("RATING_OUT_OF_RANGE rating");
        assertThat(Story.claimed().answer(REPORTER, confirm(1))).contains("RatingGiven");
        assertThat(Story.confirmed().answer(REPORTER, rate(0))).isEqualTo("RATING_OUT_OF_RANGE stars");
    }

    @Test
    void an_outcome_is_rated_once() {
        Story rated = Story.disputed().then(REPORTER, rate(2));
        Story again = rated.then(OFFICER, claim(OutcomeKind.ANSWERED));

        assertThat(rated.happened()).containsExactly(new RatingGiven(ID, 2, null));
        assertThat(rated.answer(REPORTER, rate(3))).isEqualTo("ALREADY_RATED");
        assertThat(again.answer(REPORTER, confirm(4))).contains("RatingGiven");
        assertThat(Story.claimed().then(REPORTER, confirm(4)).answer(REPORTER, rate(4)))
                .isEqualTo("ALREADY_RATED");
    }

    @Test
    void a_lapsed_case_that_was_rated_is_confirmed_without_a_second_rating() {
        assertThat(Story.lapsed().then(REPORTER, rate(3)).answer(REPORTER, confirm(4)))
                .isEqualTo("OutcomeConfirmedByReporter");
    }

    @Test
    void the_window_closes_at_its_last_instant_and_not_before() {
        Story last = Story.claimed().later(days(10));

        assertThat(last.answer(Actor.SYSTEM, lapse())).isEqualTo("ConfirmationWindowLapsed");
        assertThat(last.answer(REPORTER, dispute())).isEqualTo("OutcomeDisputedByReporter");
        assertThat(last.later(Duration.ofMillis(-1)).answer(Actor.SYSTEM, lapse()))
                .isEqualTo("WINDOW_STILL_OPEN");
        assertThat(last.later(Duration.ofMillis(1)).answer(REPORTER, dispute())).isEqualTo("WINDOW_IS_OVER");
        assertThat(last.answer(COORDINATOR, reopen())).isEqualTo("REPORTER_HAS_THE_WORD");
    }

    @Test
    void a_dispute_in_time_wins_over_a_lapse_written_too_early() {
        Story story = Story.lapsedTooEarly().later(days(9)).then(REPORTER, dispute());

        assertThat(story.happened())
                .containsExactly(new OutcomeDisputedByReporter(ID, dispute().reason()));
        assertThat(story.state().holder()).isEqualTo(DLH);
        assertThat(story.carried().outcomes().disputes()).isEqualTo(1);
    }

    @Test
    void silence_is_never_a_confirmation() {
        assertThat(Story.lapsed().state()).isInstanceOf(Closed.class);
        assertThat(((Closed) Story.lapsed().state()).kind()).isEqualTo(ClosingKind.LAPSED);
    }

    @Test
    void the_reporter_may_say_later_that_it_was_settled_after_all() {
        Story late = Story.lapsed().later(days(3)).then(REPORTER, confirm(0));

        assertThat(((Closed) late.state()).kind()).isEqualTo(ClosingKind.CONFIRMED);
    }

    @Test
    void after_a_dispute_the_unit_may_go_straight_on() {
        assertThat(Story.disputed().answer(OFFICER, log())).isEqualTo("ActionLogged");
        assertThat(Story.disputed().answer(OFFICER, claim(OutcomeKind.RESOLVED)))
                .isEqualTo("OutcomeClaimed");
    }
}
