package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.ABOLISHED;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.correctCategory;
import static id.gurindam.command.complaint.Requests.correctPlace;
import static id.gurindam.command.complaint.Requests.correctPublishedText;
import static id.gurindam.command.complaint.Requests.correctTo;
import static id.gurindam.command.complaint.Requests.decline;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.forwardTo;
import static id.gurindam.command.complaint.Requests.passToInformationOfficer;
import static id.gurindam.command.complaint.Requests.provideDetails;
import static id.gurindam.command.complaint.Requests.requestDetails;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.verify;
import static id.gurindam.command.complaint.Requests.verifyPublishing;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.VerifyComplaint;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a coordinator decides on reading a complaint. */
class VerifyingAComplaintTest {

    @Test
    void the_published_text_is_approved_together_with_the_class() {
        VerifyComplaint c = verifyPublishing(Classification.INFORMATION, "Kapan buka?", List.of("brought-1"));

        assertThat(Story.filed().asked(COORDINATOR, c))
                .containsExactly(new ComplaintVerified(
                        ID, Classification.INFORMATION, c.publishedText(), Accused.NOBODY, null, List.of("brought-1")));
    }

    @Test
    void without_a_published_text_the_public_reads_nothing_and_that_is_allowed() {
        assertThat(Story.filed().answer(COORDINATOR, verify())).isEqualTo("ComplaintVerified");
    }

    @Test
    void nothing_of_a_supervisory_case_is_published() {
        Story filed = Story.filed();

        assertThat(filed.answer(COORDINATOR, verifyPublishing(Classification.SUPERVISORY, "Pungli", List.of())))
                .isEqualTo("PUBLISHED_TEXT_FORBIDDEN publishedText");
        assertThat(filed.answer(COORDINATOR, verifyPublishing(Classification.SUPERVISORY, null, List.of("brought-1"))))
                .isEqualTo("PUBLISHED_TEXT_FORBIDDEN publishedFiles");
    }

    @Test
    void nothing_of_a_secret_case_is_published() {
        Story secret = Story.begin().then(REPORTER, file("jalan.lubang", Visibility.SECRET));
        Story verified = secret.then(COORDINATOR, verify());

        assertThat(secret.answer(COORDINATOR, verifyPublishing(Classification.ASPIRATION, "Usul", List.of())))
                .isEqualTo("PUBLISHED_TEXT_FORBIDDEN publishedText");
        assertThat(verified.answer(COORDINATOR, correctPublishedText()))
                .isEqualTo("PUBLISHED_TEXT_FORBIDDEN publishedText");
    }

    @Test
    void a_published_text_cannot_be_put_on_a_supervisory_case_later() {
        assertThat(Story.supervisoryAbout().answer(COORDINATOR, correctPublishedText()))
                .isEqualTo("PUBLISHED_TEXT_FORBIDDEN publishedText");
    }

    @Test
    void only_files_that_the_reporter_brought_are_published() {
        assertThat(Story.filed()
                        .answer(COORDINATOR, verifyPublishing(Classification.ASPIRATION, "Usul", List.of("other"))))
                .isEqualTo("FILE_UNKNOWN publishedFiles");
    }

    @Test
    void an_accused_unit_must_be_one_that_exists() {
        assertThat(Story.filed().answer(COORDINATOR, verify(Classification.SUPERVISORY, about(DLH, ABOLISHED))))
                .isEqualTo("UNIT_UNKNOWN accused");
        assertThat(Story.verified().answer(COORDINATOR, correctTo(Classification.SUPERVISORY, about(ABOLISHED))))
                .isEqualTo("UNIT_UNKNOWN accused");
    }

    @Test
    void a_case_forwarded_before_it_was_read_can_be_read_afterwards() {
        Story outside = Story.filed().then(COORDINATOR, forwardTo("PLN"));
        Story read = outside.then(COORDINATOR, verify());

        assertThat(read.state()).isInstanceOf(ForwardedOutside.class);
        assertThat(outside.answer(COORDINATOR, routeTo(DLH))).isEqualTo("NOT_YET_VERIFIED");
        assertThat(outside.answer(COORDINATOR, correctTo(Classification.INFORMATION, about())))
                .isEqualTo("NOT_YET_VERIFIED");
        assertThat(read.answer(COORDINATOR, routeTo(DLH))).isEqualTo("ComplaintRoutedToUnit");
    }

    @Test
    void a_case_that_the_information_officer_has_comes_back_if_it_proves_supervisory() {
        Story passed = Story.filed().then(COORDINATOR, passToInformationOfficer());

        assertThat(passed.then(COORDINATOR, verify(Classification.SUPERVISORY, about()))
                        .state())
                .isInstanceOf(Verified.class);
        assertThat(passed.then(COORDINATOR, verify()).state()).isInstanceOf(WithInformationOfficer.class);
    }

    @Test
    void correcting_to_what_it_already_is_changes_nothing() {
        assertThat(Story.verified().answer(COORDINATOR, correctTo(Classification.NON_SUPERVISORY, about())))
                .isEqualTo("nothing");
        assertThat(Story.verified().answer(COORDINATOR, correctCategory("jalan.lubang")))
                .isEqualTo("nothing");
    }

    @Test
    void the_category_is_corrected_to_an_open_one_only() {
        CorrectClassification c = correctCategory("jalan.rusak");

        assertThat(Story.verified().asked(COORDINATOR, c))
                .containsExactly(new ClassificationCorrected(
                        ID,
                        Classification.NON_SUPERVISORY,
                        Classification.NON_SUPERVISORY,
                        "jalan.rusak",
                        Accused.NOBODY,
                        c.reason()));
        assertThat(Story.verified().answer(COORDINATOR, correctCategory("retired")))
                .isEqualTo("CATEGORY_UNKNOWN categoryCode");
    }

    @Test
    void a_category_retired_since_does_not_hinder_another_correction() {
        Story old = Story.verified()
                .told(
                        COORDINATOR,
                        new ClassificationCorrected(
                                ID,
                                Classification.NON_SUPERVISORY,
                                Classification.NON_SUPERVISORY,
                                "retired",
                                Accused.NOBODY,
                                words("-")));

        assertThat(old.answer(COORDINATOR, correctTo(Classification.ASPIRATION, about())))
                .isEqualTo("ClassificationCorrected");
    }

    @Test
    void a_place_is_corrected_to_one_in_the_city_only() {
        assertThat(Story.filed().answer(COORDINATOR, correctPlace("31.71.01.1001")))
                .isEqualTo("AREA_UNKNOWN kelurahanCode");
    }

    @Test
    void a_complaint_is_declined_on_a_listed_ground_only() {
        DeclineComplaint c = new DeclineComplaint(ID, "TOO_LONG", words("-"));

        assertThat(Story.filed().answer(COORDINATOR, c)).isEqualTo("GROUND_NOT_LISTED ground");
        assertThat(Story.filed().asked(COORDINATOR, decline()))
                .containsExactly(
                        new ComplaintDeclined(ID, "TOO_GENERAL", decline().reason()));
    }

    @Test
    void a_case_with_a_unit_is_declined_only_when_the_reporter_was_asked_and_did_not_answer() {
        Story waiting = Story.inProgress().then(OFFICER, requestDetails());
        Story waitingAtTheDoor = Story.routed().then(OFFICER, requestDetails());

        assertThat(waiting.answer(Actor.SYSTEM, decline())).isEqualTo("ComplaintDeclined");
        assertThat(waitingAtTheDoor.answer(COORDINATOR, decline())).isEqualTo("ComplaintDeclined");
        assertThat(waiting.then(REPORTER, provideDetails()).answer(Actor.SYSTEM, decline()))
                .isEqualTo("ALREADY_ROUTED");
    }
}
