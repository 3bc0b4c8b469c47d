package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.ABOLISHED;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.INFORMATION_OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.assign;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.forwardTo;
import static id.gurindam.command.complaint.Requests.giveBack;
import static id.gurindam.command.complaint.Requests.log;
import static id.gurindam.command.complaint.Requests.recordOutsideAnswer;
import static id.gurindam.command.complaint.Requests.requestDetails;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.transferTo;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import org.junit.jupiter.api.Test;

/** How a complaint finds the unit whose duty it is. */
class RoutingAComplaintTest {

    @Test
    void a_routed_case_owes_its_answer_to_the_unit_named() {
        assertThat(Story.verified().asked(COORDINATOR, routeTo(DLH)))
                .containsExactly(new ComplaintRoutedToUnit(ID, DLH, null));
        assertThat(Story.routed().state().holder()).isEqualTo(DLH);
    }

    @Test
    void routing_again_to_another_unit_is_a_transfer() {
        assertThat(Story.routed().answer(COORDINATOR, routeTo(DPUPR))).isEqualTo("ALREADY_ROUTED");
    }

    @Test
    void a_unit_gives_back_what_is_not_its_duty_and_the_coordinator_routes_again() {
        Story back = Story.routed().then(OFFICER, giveBack());

        assertThat(back.happened())
                .containsExactly(new RoutingReturnedByUnit(
                        ID, DLH, "NOT_OUR_DUTY", DPUPR, giveBack().reason()));
        assertThat(back.state()).isInstanceOf(Verified.class);
        assertThat(back.carried().handling().returns()).isEqualTo(1);
        assertThat(back.answer(COORDINATOR, routeTo(DPUPR))).isEqualTo("ComplaintRoutedToUnit");
    }

    @Test
    void a_reason_for_giving_back_must_be_listed_and_the_unit_suggested_must_exist() {
        ReturnRouting unlisted = new ReturnRouting(ID, "TOO_MUCH_WORK", null, words("-"));
        ReturnRouting abolished = new ReturnRouting(ID, null, ABOLISHED, words("-"));
        ReturnRouting bare = new ReturnRouting(ID, null, null, words("-"));

        assertThat(Story.routed().answer(OFFICER, unlisted)).isEqualTo("REASON_NOT_LISTED returnReason");
        assertThat(Story.routed().answer(OFFICER, abolished)).isEqualTo("UNIT_UNKNOWN suggestedUnit");
        assertThat(Story.routed().answer(OFFICER, bare)).isEqualTo("RoutingReturnedByUnit");
    }

    @Test
    void a_transfer_names_both_units_and_the_new_one_must_still_accept() {
        Story moved = Story.inProgress().then(OFFICER, assign("officer-2")).then(OFFICER, transferTo(DPUPR));

        assertThat(moved.happened())
                .containsExactly(new ComplaintTransferred(
                        ID, DLH, DPUPR, "OWNER_FOUND", transferTo(DPUPR).reason()));
        assertThat(moved.state()).isInstanceOf(Routed.class);
        assertThat(moved.state().holder()).isEqualTo(DPUPR);
        assertThat(moved.carried().handling().officerRef()).isNull();
    }

    @Test
    void a_transfer_to_where_it_is_changes_nothing() {
        assertThat(Story.inProgress().answer(COORDINATOR, transferTo(DLH))).isEqualTo("nothing");
    }

    @Test
    void a_reason_for_a_transfer_must_be_listed() {
        assertThat(Story.inProgress().answer(OFFICER, new TransferComplaint(ID, DPUPR, "HEAT", words("-"))))
                .isEqualTo("REASON_NOT_LISTED transferReason");
    }

    @Test
    void a_case_is_forwarded_to_a_listed_body_only() {
        assertThat(Story.filed().answer(COORDINATOR, forwardTo("SOMEBODY"))).isEqualTo("BODY_NOT_LISTED body");
    }

    @Test
    void a_case_outside_the_city_may_be_forwarded_to_another_body() {
        Story moved = Story.forwardedWhileInWork().then(COORDINATOR, forwardTo("KSOP"));

        assertThat(moved.state()).isEqualTo(new ForwardedOutside(moved.carried(), "KSOP", DLH));
    }

    @Test
    void a_unit_that_had_not_accepted_keeps_no_part_of_a_forwarded_case() {
        assertThat(Story.routed().then(COORDINATOR, forwardTo("PLN")).state().holder())
                .isNull();
    }

    @Test
    void the_part_that_the_city_can_do_is_routed_and_the_outside_answer_is_still_taken() {
        Story inWork = Story.forwarded().then(COORDINATOR, routeTo(DLH)).then(OFFICER, accept());

        assertThat(inWork.asked(COORDINATOR, recordOutsideAnswer()))
                .containsExactly(
                        new OutsideAnswerRecorded(ID, recordOutsideAnswer().answer(), null));
        assertThat(inWork.answer(COORDINATOR, claim(OutcomeKind.ANSWERED))).isEqualTo("OutcomeClaimed");
    }

    @Test
    void a_disputed_case_that_no_unit_holds_is_routed_and_one_that_a_unit_holds_is_not() {
        Story nobodys = Story.answeredByCoordinator().then(REPORTER, dispute());

        assertThat(nobodys.answer(COORDINATOR, routeTo(DLH))).isEqualTo("ComplaintRoutedToUnit");
        assertThat(nobodys.answer(COORDINATOR, transferTo(DLH))).isEqualTo("NOT_YET_ROUTED");
        assertThat(nobodys.answer(OFFICER, log())).isEqualTo("NOT_YET_ROUTED");
        assertThat(nobodys.answer(INFORMATION_OFFICER, requestDetails())).isEqualTo("DetailsRequested");
    }
}
