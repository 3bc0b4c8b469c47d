package id.gurindam.web.security;

import static id.gurindam.events.complaint.Visibility.ANONYMOUS;
import static id.gurindam.events.complaint.Visibility.NAMED;
import static id.gurindam.events.complaint.Visibility.SECRET;
import static id.gurindam.web.security.Act.REVEAL_IDENTITY;
import static id.gurindam.web.security.Act.REVEAL_ORIGINAL;
import static id.gurindam.web.security.Act.SEE_CASE;
import static id.gurindam.web.security.Act.SEE_TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoMayTest {
    private static final Caller INSPECTORATE = People.officerOf("103");

    @ParameterizedTest
    @EnumSource
    void every_act_stands_in_the_table(Act act) {
        assertThat(People.TABLE.rolesFor(act)).as(act.word()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_officer_without_an_appointment_may_no_more_than_a_citizen(Act act) {
        assertThat(People.with().mightDo(act)).isEqualTo(People.citizen().mightDo(act));
    }

    @Test
    void only_the_platform_lets_the_window_lapse() {
        assertThat(People.TABLE.rolesFor(Act.LAPSE)).containsExactly(Role.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void the_unit_that_holds_a_case_sees_it_and_no_other_unit_does(Visibility visibility) {
        CaseFacts held = People.with("110", visibility);
        assertThat(People.officerOf("110").may(SEE_CASE, held)).isTrue();
        assertThat(People.officerOf("112").may(SEE_CASE, held)).isFalse();
        assertThat(People.citizen().may(SEE_CASE, held)).isFalse();
    }

    @Test
    void the_unit_learns_who_it_was_only_where_a_name_was_given() {
        assertThat(People.headOf("110").may(REVEAL_IDENTITY, People.with("110", NAMED)))
                .isTrue();
        assertThat(People.headOf("110").may(REVEAL_IDENTITY, People.with("110", ANONYMOUS)))
                .isFalse();
        assertThat(People.headOf("110").may(REVEAL_IDENTITY, People.with("110", SECRET)))
                .isFalse();
        assertThat(People.headOf("110").may(REVEAL_ORIGINAL, People.with("110", SECRET)))
                .isTrue();
        assertThat(INSPECTORATE.may(REVEAL_IDENTITY, People.examinedBy("103", NAMED)))
                .isTrue();
        assertThat(INSPECTORATE.may(REVEAL_IDENTITY, People.examinedBy("103", SECRET)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_supervisory_case_is_seen_by_named_verifiers_until_it_is_handed_over(Visibility visibility) {
        CaseFacts fresh = People.supervisory(visibility);
        assertThat(People.verifier().may(SEE_CASE, fresh)).isTrue();
        assertThat(People.coordinator().may(SEE_CASE, fresh)).isFalse();
        assertThat(People.with(Appointment.of(Role.MANAGER)).may(SEE_CASE, fresh))
                .isFalse();
        assertThat(People.verifier().may(SEE_CASE, People.examinedBy("103", visibility)))
                .isFalse();
    }

    @Test
    void a_supervisory_case_is_then_seen_by_the_inspectorate_alone() {
        assertThat(INSPECTORATE.may(SEE_CASE, People.examinedBy("103", NAMED))).isTrue();
        assertThat(INSPECTORATE.may(SEE_CASE, People.supervisory(NAMED))).isFalse();
        assertThat(People.officerOf("110").may(SEE_CASE, People.examinedBy("110", NAMED)))
                .isFalse();
        assertThat(People.with(Appointment.of(Role.SEKDA)).may(SEE_CASE, People.examinedBy("103", NAMED)))
                .isFalse();
    }

    @Test
    void the_secretariat_examines_where_the_inspectorate_is_accused() {
        CaseFacts examined = People.examinedBy("101", NAMED, "103");
        assertThat(People.headOf("101").may(SEE_CASE, examined)).isTrue();
        assertThat(People.with(Appointment.of(Role.SEKDA)).may(SEE_CASE, examined))
                .isTrue();
        assertThat(INSPECTORATE.may(SEE_CASE, People.examinedBy("103", NAMED, "103")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_accused_may_nothing_whatever_other_role_he_holds(Act act) {
        CaseFacts about = new CaseFacts(People.CODE, NAMED, true, "103", Set.of("110"), Set.of("officer-7"), true);
        Caller ofThatUnit = People.with(
                Appointment.of(Role.UNIT_HEAD, "110"),
                new Appointment(Role.COORDINATOR, null, true),
                Appointment.of(Role.AUDITOR),
                Appointment.of(Role.UNIT_OFFICER, "103"));
        assertThat(ofThatUnit.may(act, about)).isFalse();
        assertThat(INSPECTORATE.may(act, about)).isFalse();
    }

    @Test
    void an_auditor_follows_every_trail_unless_it_leads_to_the_inspectorate() {
        Caller auditor = People.with(Appointment.of(Role.AUDITOR));
        assertThat(auditor.may(SEE_TRAIL, People.supervisory(NAMED, "110"))).isTrue();
        assertThat(auditor.may(SEE_TRAIL, People.supervisory(NAMED, "103"))).isFalse();
        assertThat(auditor.may(SEE_CASE, People.filed(NAMED))).isFalse();
    }

    @Test
    void the_reporter_acts_with_the_pin_alone() {
        CaseFacts facts = People.with("110", SECRET);
        assertThat(People.reporter().actorFor(Act.CONFIRM_OUTCOME, facts).role())
                .isEqualTo(Role.CITIZEN);
        assertThat(refusal(People.citizen(), Act.CONFIRM_OUTCOME, People.with("110", NAMED)))
                .isEqualTo(EdgeRefusal.PIN_NEEDED);
        assertThat(refusal(People.coordinator(), Act.CONFIRM_OUTCOME, facts)).isEqualTo(EdgeRefusal.PIN_NEEDED);
    }

    @Test
    void an_act_is_done_under_the_appointment_that_allows_it() {
        Caller two = People.with(Appointment.of(Role.UNIT_OFFICER, "112"), Appointment.of(Role.UNIT_HEAD, "110"));
        Actor actor = two.actorFor(Act.REPLY, People.with("110", NAMED));
        assertThat(actor).isEqualTo(new Actor("officer-7", Role.UNIT_HEAD, "110"));
    }

    @Test
    void what_one_device_says_to_two_cases_cannot_be_linked() {
        Caller citizen = People.citizen();
        assertThat(citizen.deviceRefFor("TPI-0000-0000")).isNotEqualTo(citizen.deviceRefFor(People.CODE));
        assertThat(citizen.deviceRefFor(People.CODE)).isEqualTo(citizen.deviceRefFor(People.CODE));
    }

    @Test
    void a_case_that_one_may_not_know_of_is_refused_like_one_that_is_not_there() {
        assertThat(refusal(People.officerOf("110"), SEE_CASE, People.supervisory(NAMED)))
                .isEqualTo(EdgeRefusal.CASE_UNKNOWN);
        assertThat(refusal(People.citizen(), Act.CONFIRM_OUTCOME, People.filed(SECRET)))
                .isEqualTo(EdgeRefusal.CASE_UNKNOWN);
        assertThat(refusal(People.officerOf("112"), Act.REPLY, People.with("110", NAMED)))
                .isEqualTo(EdgeRefusal.NOT_YOURS);
        assertThat(refusal(People.citizen(), Act.REPLY, People.with("110", NAMED)))
                .isEqualTo(EdgeRefusal.SIGN_IN_NEEDED);
    }

    private static EdgeRefusal refusal(Caller caller, Act act, CaseFacts facts) {
        EdgeRefusal[] found = new EdgeRefusal[1];
        assertThatThrownBy(() -> caller.actorFor(act, facts))
                .isInstanceOfSatisfying(EdgeRefused.class, refused -> found[0] = refused.refusal());
        return found[0];
    }
}
