package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.INFORMATION_OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.mergeInto;
import static id.gurindam.command.complaint.Requests.provideDetails;
import static id.gurindam.command.complaint.Requests.reissuePin;
import static id.gurindam.command.complaint.Requests.requestDetails;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a filing needs, and how a complaint is completed or merged. */
class FilingAComplaintTest {

    @Test
    void a_complaint_is_filed_as_it_was_told() {
        FileComplaint c = file();

        assertThat(Story.begin().asked(REPORTER, c))
                .containsExactly(new ComplaintFiled(
                        ID,
                        c.trackingCode(),
                        c.kind(),
                        c.categoryCode(),
                        c.visibility(),
                        c.narrative(),
                        c.kelurahanCode(),
                        c.exactPlace(),
                        c.placeWords(),
                        "person-1",
                        c.answers(),
                        c.files(),
                        "mac",
                        false));
    }

    @Test
    void a_category_in_which_officials_are_often_accused_makes_it_possibly_supervisory() {
        Story story = Story.begin().then(REPORTER, file("pungli.layanan", Visibility.NAMED));

        assertThat(story.carried().isSupervisory()).isTrue();
        assertThat(Story.filed().carried().isSupervisory()).isFalse();
    }

    @Test
    void nobody_needs_to_leave_a_name() {
        FileComplaint c = file();
        FileComplaint nameless = new FileComplaint(
                ID,
                "T",
                c.kind(),
                c.categoryCode(),
                c.visibility(),
                c.narrative(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "mac");

        assertThat(Story.begin().then(REPORTER, nameless).happened())
                .singleElement()
                .extracting(event -> ((ComplaintFiled) event).reporterRef())
                .isNull();
    }

    @Test
    void a_retired_category_is_refused() {
        assertThat(Story.begin().answer(REPORTER, file("retired", Visibility.NAMED)))
                .isEqualTo("CATEGORY_UNKNOWN categoryCode");
    }

    @Test
    void a_place_outside_the_city_is_refused() {
        FileComplaint c = file();
        FileComplaint elsewhere = new FileComplaint(
                ID,
                "T",
                c.kind(),
                c.categoryCode(),
                c.visibility(),
                c.narrative(),
                "31.71.01.1001",
                null,
                null,
                null,
                List.of(),
                List.of(),
                "mac");

        assertThat(Story.begin().answer(REPORTER, elsewhere)).isEqualTo("AREA_UNKNOWN kelurahanCode");
    }

    @Test
    void what_the_reporter_adds_ends_the_waiting_for_it() {
        Story asked = Story.filed().then(COORDINATOR, requestDetails());
        Story told = asked.then(REPORTER, provideDetails());

        assertThat(asked.happened())
                .containsExactly(new DetailsRequested(
                        ID, null, "PLACE_NEEDED", requestDetails().question()));
        assertThat(asked.carried().handling().detailsOutstanding()).isTrue();
        assertThat(told.carried().handling().detailsOutstanding()).isFalse();
        assertThat(told.carried().papers().brought()).containsExactlyInAnyOrder("brought-1", "brought-2");
    }

    @Test
    void the_unit_that_asks_is_named() {
        DetailsRequested byUnit =
                new DetailsRequested(ID, DLH, "PLACE_NEEDED", requestDetails().question());

        assertThat(Story.routed().asked(OFFICER, requestDetails())).containsExactly(byUnit);
        assertThat(Story.inProgress().asked(OFFICER, requestDetails())).containsExactly(byUnit);
        assertThat(Story.disputed().asked(HEAD, requestDetails())).containsExactly(byUnit);
        assertThat(Story.forwardedWhileInWork().asked(OFFICER, requestDetails()))
                .containsExactly(byUnit);
    }

    @Test
    void what_the_information_officer_asks_is_asked_for_no_unit() {
        assertThat(Story.withInformationOfficer().asked(INFORMATION_OFFICER, requestDetails()))
                .containsExactly(new DetailsRequested(
                        ID, null, "PLACE_NEEDED", requestDetails().question()));
    }

    @Test
    void every_request_is_meant_for_the_stream_of_its_case() {
        assertThat(file().target()).isEqualTo(ID);
    }

    @Test
    void a_reason_for_asking_that_is_not_on_the_list_is_refused() {
        RequestDetails c = new RequestDetails(ID, "CURIOSITY", words("?"));

        assertThat(Story.filed().answer(COORDINATOR, c)).isEqualTo("REASON_NOT_LISTED pauseReason");
    }

    @Test
    void a_complaint_is_not_merged_into_itself() {
        assertThat(Story.filed().answer(COORDINATOR, mergeInto(ID, true)))
                .isEqualTo("MASTER_IS_ITSELF masterComplaintId");
    }

    @Test
    void a_complaint_is_not_merged_into_one_that_is_over() {
        assertThat(Story.filed().answer(COORDINATOR, mergeInto(MASTER, false))).isEqualTo("MASTER_IS_CLOSED");
    }

    @Test
    void a_merged_complaint_cannot_be_merged_into_yet_another() {
        assertThat(Story.merged().answer(COORDINATOR, mergeInto("complaint-9", true)))
                .isEqualTo("CASE_IS_CLOSED");
    }

    @Test
    void a_new_pin_takes_the_place_of_the_old() {
        assertThat(Story.declined().asked(REPORTER, reissuePin())).containsExactly(new PinReissued(ID, "mac-2"));
    }
}
