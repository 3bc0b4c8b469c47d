package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MONDAY;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.axon.OfficeFactsFromOrganisation;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** More time is told while there is still some: here work is due on Tuesday 23 June 2026 at 16:00. */
class AskingForMoreTimeTest {
    private static final Story WORKING = Story.begin(office())
            .then(REPORTER, file())
            .then(COORDINATOR, verify())
            .then(COORDINATOR, routeTo(DLH))
            .then(OFFICER, accept());

    @Test
    void more_time_is_told_before_the_time_is_up_and_not_after() {
        assertThat(WORKING.later(days(22)).answer(OFFICER, until("2026-07-02"))).isEqualTo("ExtensionTold");
        assertThat(WORKING.later(days(23)).answer(OFFICER, until("2026-07-02"))).isEqualTo("EXTENSION_TOO_LATE");
    }

    @Test
    void a_second_time_is_told_before_the_date_of_the_first() {
        Story once = WORKING.later(days(22)).then(OFFICER, until("2026-07-02"));

        assertThat(once.later(days(9)).answer(HEAD, until("2026-07-10"))).isEqualTo("ExtensionTold");
        assertThat(once.later(days(10)).answer(HEAD, until("2026-07-10"))).isEqualTo("EXTENSION_TOO_LATE");
    }

    private static TellExtension until(String date) {
        return new TellExtension(ID, null, words("Hujan"), LocalDate.parse(date));
    }

    private static OfficeFactsFromOrganisation office() {
        Organisation organisation = Organisation.NONE;
        for (OrganisationEvent event : CityFile.named("tanjungpinang").events()) {
            organisation = organisation.evolve(event, MONDAY.minus(days(100)));
        }
        return OfficeFactsFromOrganisation.of(organisation, MONDAY);
    }
}
