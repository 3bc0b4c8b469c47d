package id.gurindam.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.web.complaint.ActBodies;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.ActElsewhere;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Examiners;
import id.gurindam.web.security.WhoMay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the office may do now comes first, and what it may not is said with who may. */
class StaffActsTest {
    private static final WhoMay TABLE = new WhoMay(Examiners.of("103", "101"));

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void whatever_is_expected_in_a_state_has_a_form_and_a_body(CaseStatus status) {
        for (Act act : StaffActs.expected(status)) {
            assertThat(ActForms.acts()).contains(act.word());
            assertThat(ActBodies.all()).containsKey(act);
        }
    }

    @Test
    void the_expected_act_stands_before_the_others_which_keep_their_order() {
        assertThat(StaffActs.expectedFirst(
                        List.of(Act.REQUEST_DETAILS, Act.DECLINE, Act.ROUTE_TO_UNIT), CaseStatus.VERIFIED))
                .containsExactly(Act.ROUTE_TO_UNIT, Act.REQUEST_DETAILS, Act.DECLINE);
    }

    @Test
    void looking_at_the_reporter_is_no_act_among_the_others() {
        assertThat(StaffActs.expectedFirst(List.of(Act.NOTE, Act.REVEAL_IDENTITY), CaseStatus.ACCEPTED))
                .containsExactly(Act.NOTE);
    }

    @Test
    void what_is_not_possible_now_is_told_with_who_may_do_it_and_when() {
        Set<Act> possible = EnumSet.of(Act.REPLY);
        List<ActElsewhere> elsewhere = StaffActs.elsewhere(possible, TABLE);
        assertThat(elsewhere)
                .extracting(ActElsewhere::act)
                .contains("confirm-outcome")
                .doesNotContain("reply", "lapse");
        assertThat(elsewhere)
                .contains(new ActElsewhere("confirm-outcome", List.of("CITIZEN"), "window"))
                .allSatisfy(act -> assertThat(act.roles()).isNotEmpty());
    }
}
