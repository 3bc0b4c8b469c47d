package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static id.gurindam.command.complaint.Requests.PHOTO;
import static id.gurindam.command.complaint.Requests.assign;
import static id.gurindam.command.complaint.Requests.attach;
import static id.gurindam.command.complaint.Requests.doubt;
import static id.gurindam.command.complaint.Requests.extendTo;
import static id.gurindam.command.complaint.Requests.log;
import static id.gurindam.command.complaint.Requests.note;
import static id.gurindam.command.complaint.Requests.reply;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.UnitReplied;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the unit that holds a complaint may do. */
class WorkingOnAComplaintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void only_an_officer_of_the_unit_is_assigned_and_only_once() {
        Story assigned = Story.inProgress().then(HEAD, assign("officer-2"));

        assertThat(assigned.happened()).containsExactly(new OfficerAssigned(ID, DLH, "officer-2"));
        assertThat(assigned.answer(HEAD, assign("officer-2"))).isEqualTo("nothing");
        assertThat(assigned.answer(HEAD, assign("officer-3"))).isEqualTo("OfficerAssigned");
        assertThat(assigned.answer(HEAD, assign("stranger"))).isEqualTo("OFFICER_NOT_OF_UNIT officerRef");
    }

    @Test
    void only_an_answer_by_a_person_counts_as_one() {
        Story byPerson = Story.inProgress().then(OFFICER, reply(ReplyManner.PERSON));
        Story byTemplate = Story.inProgress().then(OFFICER, reply(ReplyManner.TEMPLATE));

        assertThat(byPerson.happened())
                .containsExactly(
                        new UnitReplied(ID, DLH, reply(ReplyManner.PERSON).text(), ReplyManner.PERSON, null));
        assertThat(byPerson.carried().handling().personalReplies()).isEqualTo(1);
        assertThat(byTemplate.carried().handling().personalReplies()).isZero();
    }

    @Test
    void the_platform_answers_automatically_and_never_as_a_person() {
        assertThat(Story.inProgress().answer(Actor.SYSTEM, reply(ReplyManner.AUTOMATIC)))
                .isEqualTo("UnitReplied");
        assertThat(Story.inProgress().answer(Actor.SYSTEM, reply(ReplyManner.PERSON)))
                .isEqualTo("NOT_THE_HOLDER");
    }

    @Test
    void evidence_is_added_once() {
        Story shown = Story.inProgress().then(OFFICER, attach());

        assertThat(shown.happened()).containsExactly(new EvidenceAttached(ID, DLH, PHOTO, null));
        assertThat(shown.answer(OFFICER, attach())).isEqualTo("nothing");
    }

    @Test
    void evidence_of_any_origin_may_be_doubted_and_unknown_evidence_may_not() {
        Story logged = Story.inProgress().then(OFFICER, log());

        assertThat(logged.happened()).containsExactly(new ActionLogged(ID, DLH, log().text(), log().files()));
        assertThat(logged.asked(AUDITOR, doubt("logged-1")))
                .containsExactly(new EvidenceDoubted(ID, "logged-1", doubt(null).reason()));
        assertThat(logged.answer(AUDITOR, doubt(null))).isEqualTo("EvidenceDoubted");
        assertThat(logged.answer(AUDITOR, doubt("photo-1"))).isEqualTo("EVIDENCE_UNKNOWN digest");
        assertThat(Story.claimed().answer(REPORTER, doubt("photo-1"))).isEqualTo("EvidenceDoubted");
        assertThat(Story.cannotAct().answer(REPORTER, doubt(null))).isEqualTo("EvidenceDoubted");
    }

    @Test
    void a_note_tells_for_which_unit_it_was_written() {
        assertThat(Story.inProgress().asked(OFFICER, note())).containsExactly(new NoteAdded(ID, DLH, note().text()));
    }

    @Test
    void more_time_is_told_once_by_the_unit_once_more_by_a_superior_and_then_never_again() {
        Story once = Story.inProgress().then(OFFICER, extendTo(TODAY.plusDays(10)));
        Story twice = once.then(MANAGER, extendTo(TODAY.plusDays(20)));
        TellExtension c = extendTo(TODAY.plusDays(10));

        assertThat(once.happened())
                .containsExactly(new ExtensionTold(ID, DLH, "WEATHER", c.reason(), c.newDate(), false));
        assertThat(once.answer(OFFICER, extendTo(TODAY.plusDays(20)))).isEqualTo("EXTENSION_NEEDS_SUPERIOR");
        assertThat(twice.happened())
                .singleElement()
                .extracting(event -> ((ExtensionTold) event).superiorConsented())
                .isEqualTo(true);
        assertThat(twice.answer(HEAD, extendTo(TODAY.plusDays(30)))).isEqualTo("EXTENSION_ALREADY_TOLD");
        assertThat(twice.carried().extensions().told()).isEqualTo(2);
    }

    @Test
    void the_new_date_lies_after_today_as_the_city_counts_days() {
        Story lateEvening = Story.inProgress().later(Duration.ofHours(16));

        assertThat(Story.inProgress().answer(OFFICER, extendTo(TODAY))).isEqualTo("DATE_NOT_LATER newDate");
        assertThat(Story.inProgress().answer(OFFICER, extendTo(TODAY.plusDays(1))))
                .isEqualTo("ExtensionTold");
        assertThat(lateEvening.answer(OFFICER, extendTo(TODAY.plusDays(1)))).isEqualTo("DATE_NOT_LATER newDate");
    }

    @Test
    void the_new_date_lies_after_the_one_told_before() {
        Story once = Story.inProgress().then(OFFICER, extendTo(TODAY.plusDays(10)));

        assertThat(once.answer(HEAD, extendTo(TODAY.plusDays(10)))).isEqualTo("DATE_NOT_LATER newDate");
        assertThat(once.answer(HEAD, extendTo(TODAY.plusDays(11)))).isEqualTo("ExtensionTold");
    }

    @Test
    void a_reason_for_more_time_must_be_listed_if_one_is_coded() {
        TellExtension unlisted = new TellExtension(ID, "HOLIDAY", words("-"), TODAY.plusDays(5));
        TellExtension bare = new TellExtension(ID, null, words("-"), TODAY.plusDays(5));

        assertThat(Story.inProgress().answer(OFFICER, unlisted)).isEqualTo("REASON_NOT_LISTED extensionReason");
        assertThat(Story.inProgress().answer(OFFICER, bare)).isEqualTo("ExtensionTold");
    }
}
