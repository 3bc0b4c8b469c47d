package id.gurindam.query.figures;

import static id.gurindam.query.figures.ACase.DISHUB;
import static id.gurindam.query.figures.ACase.DLH;
import static id.gurindam.query.figures.ACase.PUPR;
import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static id.gurindam.query.figures.Observation.State.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who had it, who gave it away and how long that took; an office hour has sixty working minutes, and 12 to 13 is none. */
class HandingTest {
    @Test
    void s12_counts_a_routed_case_that_was_returned_or_transferred_under_the_unit_that_got_it_first() {
        Observation straight = ACase.routed().one(Indicator.S12);
        Observation bounced = ACase.routed()
                .returned("2026-06-08T14:00", DLH, PUPR)
                .routed("2026-06-09T09:00", PUPR)
                .transferred("2026-06-09T10:00", PUPR, DISHUB)
                .one(Indicator.S12);

        assertThat(straight.state()).isEqualTo(MISS);
        assertThat(bounced.state()).isEqualTo(HIT);
        assertThat(bounced.value()).as("hand-offs").isEqualTo(2);
        assertThat(bounced.unit()).isEqualTo(DLH);
    }

    @Test
    void handoff_waits_from_the_return_to_the_next_routing() {
        Observation edge = ACase.routed()
                .returned("2026-06-08T14:00", DLH, PUPR)
                .routed("2026-06-08T15:00", PUPR)
                .one(Indicator.HANDOFF);

        assertThat(edge.unit() + ">" + edge.other()).isEqualTo("122>124");
        assertThat(edge.value()).isEqualTo(60);
        assertThat(edge.events()).containsExactly(3L, 4L);
    }

    @Test
    void handoff_waits_on_as_long_as_nobody_got_it() {
        Observation edge =
                ACase.routed().returned("2026-06-08T14:00", DLH, PUPR).one(Indicator.HANDOFF);

        assertThat(edge.state()).isEqualTo(PENDING);
        assertThat(edge.other()).isNull();
    }

    @Test
    void aba_is_a_hand_off_whose_taker_hands_it_straight_back() {
        ACase told = ACase.routed()
                .returned("2026-06-08T13:00", DLH, PUPR)
                .routed("2026-06-08T14:00", PUPR)
                .returned("2026-06-09T09:00", PUPR, DLH)
                .routed("2026-06-09T10:00", DLH);

        assertThat(told.counts(Indicator.ABA).getFirst().state()).isEqualTo(HIT);
        assertThat(told.counts(Indicator.ABA).getFirst().unit()).isEqualTo(DLH);
        assertThat(told.counts(Indicator.ABA).getFirst().events()).containsExactly(3L, 4L, 6L);
        assertThat(told.counts(Indicator.ABA).getLast().state()).isEqualTo(MISS);
    }

    @Test
    void owner_is_the_time_from_the_first_routing_until_the_unit_that_kept_it_took_it_on() {
        Observation owner = ACase.routed()
                .returned("2026-06-08T13:00", DLH, PUPR)
                .routed("2026-06-08T14:00", PUPR)
                .accepted("2026-06-08T15:00", PUPR)
                .one(Indicator.OWNER);

        assertThat(owner.unit()).isEqualTo(PUPR);
        assertThat(owner.value()).as("from 11 to 15 less the hour of rest").isEqualTo(180);
    }

    @Test
    void accept_is_the_time_from_an_offer_to_the_word_of_the_unit_whichever_it_is() {
        ACase told = ACase.routed()
                .returned("2026-06-08T14:00", DLH, PUPR)
                .routed("2026-06-08T15:00", PUPR)
                .accepted("2026-06-08T15:30", PUPR);

        assertThat(told.counts(Indicator.ACCEPT).stream().map(o -> o.unit() + " " + o.value()))
                .containsExactly("122 120", "124 30");
    }

    @Test
    void bounce_is_kept_if_another_unit_was_agreed_by_the_end_of_the_next_working_day() {
        ACase kept = ACase.routed().returned("2026-06-08T14:00", DLH, PUPR).routed("2026-06-09T15:59", PUPR);
        ACase missed = ACase.routed().returned("2026-06-08T14:00", DLH, PUPR).routed("2026-06-10T08:00", PUPR);

        assertThat(kept.one(Indicator.BOUNCE).state()).isEqualTo(HIT);
        assertThat(missed.one(Indicator.BOUNCE).state()).isEqualTo(MISS);
    }

    @Test
    void both_names_stand_on_the_bounce_list_until_a_unit_has_taken_it_on() {
        ACase told = ACase.routed().returned("2026-06-08T14:00", DLH, PUPR);
        assertThat(told.one(Indicator.BOUNCING).unit()).isEqualTo(DLH);
        assertThat(told.one(Indicator.BOUNCING).other()).as("suggested").isEqualTo(PUPR);
        assertThat(told.one(Indicator.BOUNCING).flips()).isEqualTo(ACase.at("2026-06-09T16:00"));

        told.routed("2026-06-09T09:00", DISHUB);
        assertThat(told.one(Indicator.BOUNCING).other()).as("next").isEqualTo(DISHUB);
        assertThat(told.one(Indicator.BOUNCING).flips()).isEqualTo(ACase.at("2026-06-09T16:00"));

        told.accepted("2026-06-09T10:00", DISHUB);
        assertThat(told.counts(Indicator.BOUNCING)).isEmpty();
    }

    @Test
    void s13_is_the_working_time_of_days_without_any_event_of_the_time_that_a_unit_had_it() {
        Observation idle = ACase.routed()
                .accepted("2026-06-08T14:00", DLH)
                .noted("2026-06-11T09:00", DLH, null)
                .claimed("2026-06-11T10:00", DLH, 1)
                .one(Indicator.S13);
        int day = (int) City.CALENDAR.workingMinutesBetween(ACase.at("2026-06-09T00:00"), ACase.at("2026-06-11T00:00"));

        assertThat(idle.value()).as("the ninth and the tenth").isEqualTo(day);
        assertThat(idle.whole()).isEqualTo((int)
                City.CALENDAR.workingMinutesBetween(ACase.at("2026-06-08T11:00"), ACase.at("2026-06-11T10:00")));
        assertThat(idle.state()).isEqualTo(HIT);
    }

    @Test
    void s24_is_the_newest_act_of_a_unit_and_being_offered_a_case_is_none() {
        assertThat(ACase.routed().counts(Indicator.S24)).isEmpty();
        assertThat(ACase.routed()
                        .accepted("2026-06-08T14:00", DLH)
                        .noted("2026-06-09T09:00", DLH, null)
                        .one(Indicator.S24)
                        .cohort())
                .isEqualTo(ACase.at("2026-06-09T09:00"));
    }
}
