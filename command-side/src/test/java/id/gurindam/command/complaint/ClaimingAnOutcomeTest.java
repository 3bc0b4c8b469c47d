package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.PHOTO;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.deliver;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.requestDetails;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What belongs to saying that a complaint is done. */
class ClaimingAnOutcomeTest {

    @Test
    void resolved_comes_with_evidence_or_with_the_reason_why_there_is_none() {
        ClaimOutcome bare = resolved(null);

        assertThat(Story.inProgress().answer(OFFICER, bare)).isEqualTo("EVIDENCE_MISSING evidence");
        assertThat(Story.inProgress().answer(OFFICER, resolved("Di dalam rumah")))
                .isEqualTo("OutcomeClaimed");
        assertThat(Story.inProgress().answer(OFFICER, resolved(" "))).isEqualTo("TEXT_EMPTY noEvidenceReason");
        assertThat(Story.claimed().happened())
                .containsExactly(new OutcomeClaimed(
                        ID,
                        DLH,
                        OutcomeKind.RESOLVED,
                        claim(OutcomeKind.RESOLVED).summary(),
                        List.of(PHOTO),
                        null,
                        null));
    }

    @Test
    void being_unable_to_act_needs_a_ground_from_the_list_and_nothing_else_has_one() {
        assertThat(Story.inProgress().answer(OFFICER, withGround(OutcomeKind.CANNOT_ACT, null)))
                .isEqualTo("GROUND_MISSING ground");
        assertThat(Story.inProgress().answer(OFFICER, withGround(OutcomeKind.CANNOT_ACT, "NOT_OURS")))
                .isEqualTo("GROUND_NOT_LISTED ground");
        assertThat(Story.inProgress().answer(OFFICER, withGround(OutcomeKind.ANSWERED, "RULES_FORBID")))
                .isEqualTo("GROUND_NOT_NEEDED ground");
        assertThat(Story.inProgress().answer(OFFICER, withGround(OutcomeKind.RESOLVED, "RULES_FORBID")))
                .isEqualTo("GROUND_NOT_NEEDED ground");
    }

    @Test
    void the_coordinator_answers_what_no_unit_holds_but_never_says_resolved() {
        assertThat(Story.verified().answer(COORDINATOR, claim(OutcomeKind.RESOLVED)))
                .isEqualTo("NOT_THE_HOLDER");
        assertThat(Story.verified().answer(COORDINATOR, claim(OutcomeKind.CANNOT_ACT)))
                .isEqualTo("OutcomeClaimed");
        assertThat(Story.answeredByCoordinator().happened())
                .singleElement()
                .extracting(event -> ((OutcomeClaimed) event).unitCode())
                .isNull();
    }

    @Test
    void an_answer_of_the_coordinator_leaves_the_case_with_the_unit_that_holds_it() {
        Story answered = Story.forwardedWhileInWork().then(COORDINATOR, claim(OutcomeKind.ANSWERED));

        assertThat(answered.state().holder()).isEqualTo(DLH);
        assertThat(answered.then(REPORTER, dispute()).state().holder()).isEqualTo(DLH);
    }

    @Test
    void a_claim_ends_the_waiting_for_details() {
        Story claimed = Story.inProgress().then(OFFICER, requestDetails()).then(OFFICER, claim(OutcomeKind.ANSWERED));

        assertThat(claimed.carried().handling().detailsOutstanding()).isFalse();
    }

    @Test
    void an_answer_is_delivered_once_for_each_claim() {
        Story delivered = Story.claimed().then(OFFICER, deliver());
        Story again = delivered.then(REPORTER, dispute()).then(OFFICER, claim(OutcomeKind.ANSWERED));

        assertThat(delivered.happened()).containsExactly(new OutcomeDelivered(ID, DeliveryMeans.PAGE_OPENED));
        assertThat(delivered.answer(OFFICER, deliver())).isEqualTo("nothing");
        assertThat(again.answer(OFFICER, deliver())).isEqualTo("OutcomeDelivered");
    }

    private static ClaimOutcome resolved(@Nullable String reason) {
        return new ClaimOutcome(
                ID, OutcomeKind.RESOLVED, words("Selesai"), List.of(), reason == null ? null : words(reason), null);
    }

    private static ClaimOutcome withGround(OutcomeKind kind, @Nullable String ground) {
        return new ClaimOutcome(ID, kind, words("Begini"), List.of(PHOTO), null, ground);
    }
}
