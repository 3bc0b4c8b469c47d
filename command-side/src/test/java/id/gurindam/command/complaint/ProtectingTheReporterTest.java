package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.ABOLISHED;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DISKOMINFO;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.INSPECTOR;
import static id.gurindam.command.complaint.ComplaintFacts.INSPEKTORAT;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.SEKDA;
import static id.gurindam.command.complaint.ComplaintFacts.SETDA;
import static id.gurindam.command.complaint.ComplaintFacts.STRANGER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.appoint;
import static id.gurindam.command.complaint.Requests.assign;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.correctTo;
import static id.gurindam.command.complaint.Requests.decideReview;
import static id.gurindam.command.complaint.Requests.decline;
import static id.gurindam.command.complaint.Requests.escalateTo;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.log;
import static id.gurindam.command.complaint.Requests.note;
import static id.gurindam.command.complaint.Requests.passToInformationOfficer;
import static id.gurindam.command.complaint.Requests.requestReview;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.transferTo;
import static id.gurindam.command.complaint.Requests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a complaint is about never gets hold of it. */
class ProtectingTheReporterTest {

    @Test
    void a_supervisory_case_goes_to_the_inspectorate_and_to_nobody_else() {
        Story story = Story.supervisoryAbout(DLH);

        assertThat(story.answer(COORDINATOR, routeTo(INSPEKTORAT))).isEqualTo("ComplaintRoutedToUnit");
        assertThat(story.answer(COORDINATOR, routeTo(DPUPR))).isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE unitCode");
        assertThat(story.answer(COORDINATOR, routeTo(SETDA))).isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE unitCode");
        assertThat(story.answer(COORDINATOR, routeTo(DLH))).isEqualTo("UNIT_IS_ACCUSED unitCode");
    }

    @Test
    void a_case_about_the_inspectorate_goes_to_the_secretariat() {
        Story story = Story.supervisoryAbout(INSPEKTORAT);

        assertThat(story.answer(COORDINATOR, routeTo(SETDA))).isEqualTo("ComplaintRoutedToUnit");
        assertThat(story.answer(COORDINATOR, routeTo(INSPEKTORAT))).isEqualTo("UNIT_IS_ACCUSED unitCode");
        assertThat(story.answer(COORDINATOR, routeTo(DLH))).isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE unitCode");
    }

    @Test
    void a_supervisory_case_is_not_transferred_to_a_unit_that_does_not_examine() {
        Story examined =
                Story.supervisoryAbout().then(COORDINATOR, routeTo(INSPEKTORAT)).then(INSPECTOR, accept());

        assertThat(examined.answer(INSPECTOR, transferTo(DLH))).isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE unitCode");
    }

    @Test
    void no_case_goes_to_a_unit_that_it_accuses_or_that_no_longer_exists() {
        Story story = Story.filed().then(COORDINATOR, verify(Classification.NON_SUPERVISORY, about(DLH)));
        Story elsewhere = story.then(COORDINATOR, routeTo(DPUPR));

        assertThat(story.answer(COORDINATOR, routeTo(DLH))).isEqualTo("UNIT_IS_ACCUSED unitCode");
        assertThat(story.answer(COORDINATOR, routeTo(ABOLISHED))).isEqualTo("UNIT_UNKNOWN unitCode");
        assertThat(elsewhere.answer(COORDINATOR, transferTo(DLH))).isEqualTo("UNIT_IS_ACCUSED unitCode");
        assertThat(elsewhere.answer(COORDINATOR, transferTo(ABOLISHED))).isEqualTo("UNIT_UNKNOWN unitCode");
    }

    @Test
    void an_accused_unit_can_do_no_act() {
        Story story = Story.supervisoryAbout(DLH);

        assertThat(story.answer(OFFICER, note())).isEqualTo("YOUR_UNIT_IS_ACCUSED");
        assertThat(story.answer(HEAD, escalateTo("MANAGER"))).isEqualTo("YOUR_UNIT_IS_ACCUSED");
        assertThat(story.answer(STRANGER, log())).isEqualTo("NOT_YET_ROUTED");
    }

    @Test
    void a_coordinator_hands_on_a_case_about_the_unit_where_the_desk_stands() {
        assertThat(Story.supervisoryAbout(DISKOMINFO).answer(COORDINATOR, routeTo(INSPEKTORAT)))
                .isEqualTo("ComplaintRoutedToUnit");
    }

    @Test
    void an_accused_officer_can_do_no_act_and_is_given_none() {
        Accused accused = new Accused(List.of(), List.of("officer-2", "manager"));
        Story story = Story.filed()
                .then(COORDINATOR, verify(Classification.NON_SUPERVISORY, accused))
                .then(COORDINATOR, routeTo(DLH))
                .then(OFFICER, accept());

        assertThat(story.answer(MANAGER, note())).isEqualTo("YOU_ARE_ACCUSED");
        assertThat(story.answer(OFFICER, assign("officer-2"))).isEqualTo("OFFICER_IS_ACCUSED officerRef");
        assertThat(story.answer(OFFICER, assign("officer-3"))).isEqualTo("OfficerAssigned");
    }

    @Test
    void a_case_that_proves_supervisory_leaves_its_unit_at_once() {
        CorrectClassification c = correctTo(Classification.SUPERVISORY, about());

        for (Story held : List.of(Story.routed(), Story.inProgress(), Story.claimed(), Story.disputed())) {
            Story taken = held.then(COORDINATOR, c);
            assertThat(taken.state()).isInstanceOf(Verified.class);
            assertThat(taken.state().holder()).isNull();
        }
        assertThat(Story.withInformationOfficer().then(COORDINATOR, c).state()).isInstanceOf(Verified.class);
        assertThat(Story.answeredByCoordinator().then(COORDINATOR, c).state()).isInstanceOf(Verified.class);
    }

    @Test
    void a_case_outside_the_city_that_proves_supervisory_leaves_the_unit_that_kept_a_part() {
        Story taken = Story.forwardedWhileInWork().then(COORDINATOR, correctTo(Classification.SUPERVISORY, about()));

        assertThat(taken.state()).isInstanceOf(ForwardedOutside.class);
        assertThat(taken.state().holder()).isNull();
        assertThat(Story.forwardedWhileInWork().state().holder()).isEqualTo(DLH);
    }

    @Test
    void a_unit_that_is_newly_accused_loses_the_case_and_another_keeps_it() {
        CorrectClassification aboutHolder = correctTo(Classification.NON_SUPERVISORY, about(DLH));
        CorrectClassification aboutOther = correctTo(Classification.NON_SUPERVISORY, about(DPUPR));

        assertThat(Story.inProgress().then(COORDINATOR, aboutHolder).state()).isInstanceOf(Verified.class);
        assertThat(Story.inProgress().then(COORDINATOR, aboutOther).state().holder())
                .isEqualTo(DLH);
    }

    @Test
    void the_inspectorate_keeps_a_supervisory_case_whose_accused_are_corrected() {
        Story examined = Story.supervisoryAbout(DLH).then(COORDINATOR, routeTo(INSPEKTORAT));

        assertThat(examined.then(COORDINATOR, correctTo(Classification.SUPERVISORY, about(DPUPR)))
                        .state()
                        .holder())
                .isEqualTo(INSPEKTORAT);
        assertThat(examined.then(COORDINATOR, correctTo(Classification.SUPERVISORY, about(INSPEKTORAT)))
                        .state())
                .isInstanceOf(Verified.class);
    }

    @Test
    void the_coordinator_neither_answers_a_supervisory_case_nor_passes_it_on() {
        assertThat(Story.supervisoryAbout().answer(COORDINATOR, claim(OutcomeKind.ANSWERED)))
                .isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE");
        assertThat(Story.supervisoryAbout().answer(COORDINATOR, passToInformationOfficer()))
                .isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE");
        assertThat(Story.begin()
                        .then(REPORTER, file("pungli.layanan", Visibility.NAMED))
                        .answer(COORDINATOR, passToInformationOfficer()))
                .isEqualTo("SUPERVISORY_NEEDS_INSPECTORATE");
    }

    @Test
    void a_case_once_held_to_be_supervisory_stays_protected_until_it_is_read_anew() {
        Story again = Story.supervisoryAbout()
                .then(COORDINATOR, decline())
                .then(REPORTER, requestReview())
                .then(MANAGER, appoint(SEKDA))
                .then(SEKDA, decideReview(ReviewDecision.SENT_BACK));

        assertThat(again.state()).isInstanceOf(Filed.class);
        assertThat(again.carried().isVerified()).isFalse();
        assertThat(again.carried().isSupervisory()).isTrue();
    }

    @Test
    void a_case_that_could_be_supervisory_still_could_be_after_a_review() {
        Story again = Story.begin()
                .then(REPORTER, file("pungli.layanan", Visibility.NAMED))
                .then(COORDINATOR, verify())
                .then(COORDINATOR, decline())
                .then(REPORTER, requestReview())
                .then(MANAGER, appoint(SEKDA))
                .then(SEKDA, decideReview(ReviewDecision.SENT_BACK));

        assertThat(again.carried().isSupervisory()).isTrue();
    }
}
