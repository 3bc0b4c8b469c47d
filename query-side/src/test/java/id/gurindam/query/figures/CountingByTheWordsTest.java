package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static id.gurindam.query.figures.Observation.State.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CalendarBook;
import id.gurindam.time.WorkRuler;
import id.gurindam.time.WorkingCalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the recount of the raw record (docs/figures.md) or the reading it led to found the house counting otherwise than domain.md 8. */
class CountingByTheWordsTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode CITY = JSON.readTree(Path.of("..", "command-side")
            .resolve("src/main/resources/id/gurindam/city/tanjungpinang.json")
            .toFile());
    private static final RuleSet RULES = JSON.treeToValue(CITY.get("ruleSets").get(0), RuleSet.class);
    private static final WorkingCalendar CALENDAR = calendar();
    private static final String DLH = "122";

    private final List<Deed> deeds = new ArrayList<>();

    @Test
    void a_second_decision_has_to_reach_the_reporter_as_the_first_had_to() {
        worked().claimed("2026-06-09T09:00", 1).then("2026-06-09T10:00", "OutcomeDelivered");
        then("2026-06-10T09:00", "OutcomeDisputedByReporter").claimed("2026-06-11T09:00", 1);
        then("2026-07-20T09:00", "OutcomeDelivered");

        assertThat(counts(Indicator.S22_DELIVERED))
                .extracting(Observation::state)
                .containsExactly(HIT, MISS);
    }

    @Test
    void words_of_a_template_are_no_follow_up() {
        worked().then("2026-06-09T09:00", "UnitReplied", DLH, "TEMPLATE");

        assertThat(one(Indicator.S4).state()).isEqualTo(MISS);
        assertThat(one(Indicator.S4).value()).isZero();
    }

    @Test
    void what_was_closed_once_and_then_went_another_way_is_not_done() {
        worked().claimed("2026-06-09T09:00", 1).then("2026-06-10T09:00", "OutcomeConfirmedByReporter");
        assertThat(one(Indicator.S4).value()).isEqualTo(2);

        then("2026-06-11T09:00", "ComplaintReopened", DLH, null);
        then("2026-06-12T09:00", "ComplaintWithdrawnByReporter");
        assertThat(one(Indicator.S4).value()).isEqualTo(1);
    }

    @Test
    void a_confirmation_after_the_window_lapsed_closes_nothing_a_second_time() {
        worked().claimed("2026-06-09T09:00", 1).then("2026-06-24T09:00", "ConfirmationWindowLapsed");
        then("2026-06-25T09:00", "OutcomeConfirmedByReporter");

        assertThat(one(Indicator.S10).value()).as("lapsed").isEqualTo(1);
        assertThat(counts(Indicator.S6)).hasSize(1);
        assertThat(one(Indicator.G8).state()).as("no loop").isEqualTo(MISS);
    }

    @Test
    void a_case_that_is_closed_again_after_it_was_reopened_counts_twice() {
        worked().claimed("2026-06-09T09:00", 1).then("2026-06-10T09:00", "OutcomeConfirmedByReporter");
        then("2026-06-11T09:00", "ComplaintReopened", DLH, null).claimed("2026-06-12T09:00", 1);
        then("2026-06-15T09:00", "OutcomeConfirmedByReporter");

        assertThat(counts(Indicator.S10)).hasSize(2);
    }

    @Test
    void one_piece_of_evidence_that_nobody_doubts_is_enough_and_a_doubt_counts_whenever_it_comes() {
        worked().claimed("2026-06-09T09:00", 2).then("2026-06-10T09:00", "OutcomeConfirmedByReporter");
        then("2026-06-11T09:00", "EvidenceDoubted", null, "digest-1");
        then("2026-06-11T09:30", "EvidenceDoubted", null, "digest-1");
        assertThat(one(Indicator.S16).state()).isEqualTo(HIT);

        then("2026-06-12T09:00", "EvidenceDoubted", null, "digest-2");
        assertThat(one(Indicator.S16).state()).isEqualTo(MISS);
    }

    @Test
    void a_doubt_about_all_of_the_evidence_leaves_what_was_shown_afterwards() {
        worked().then("2026-06-08T15:00", "EvidenceAttached", DLH, null);
        then("2026-06-08T15:30", "EvidenceDoubted", null, null).claimed("2026-06-09T09:00", 1);
        then("2026-06-10T09:00", "OutcomeConfirmedByReporter");
        assertThat(one(Indicator.S16).state()).isEqualTo(HIT);

        then("2026-06-11T09:00", "EvidenceDoubted", null, null);
        assertThat(one(Indicator.S16).state()).isEqualTo(MISS);
    }

    @Test
    void a_window_belongs_to_the_unit_that_had_the_case_though_the_coordinator_wrote_the_answer() {
        worked().then("2026-06-09T08:00", "ComplaintForwardedOutside", null, "PLN");
        then("2026-06-09T09:00", "OutcomeClaimed", null, "ANSWERED");
        then("2026-06-10T09:00", "OutcomeConfirmedByReporter");

        assertThat(one(Indicator.S11).unit()).isEqualTo(DLH);
        assertThat(one(Indicator.S10).unit()).isEqualTo(DLH);
    }

    @Test
    void near_its_due_date_is_two_working_days_at_most() {
        Reckoning monday = new Reckoning(
                at("2026-06-08T09:00"), WorkRuler.of(CALENDAR, at("2026-06-01T09:00"), at("2026-06-30T09:00")));

        assertThat(left(monday, "2026-06-08T12:00")).isEqualTo(Reckoning.HOURS);
        assertThat(left(monday, "2026-06-09T16:00")).isEqualTo(Reckoning.DAY);
        assertThat(left(monday, "2026-06-10T16:00")).isEqualTo(Reckoning.DAYS);
        assertThat(left(monday, "2026-06-11T16:00")).isEqualTo(Reckoning.SAFE);
    }

    private static int left(Reckoning now, String due) {
        return now.left(PENDING, Seconds.of(at(due)));
    }

    private CountingByTheWordsTest worked() {
        then("2026-06-08T09:00", "ComplaintFiled");
        then("2026-06-08T10:00", "ComplaintVerified", null, Classification.NON_SUPERVISORY.name());
        then("2026-06-08T11:00", "ComplaintRoutedToUnit", DLH, null);
        return then("2026-06-08T14:00", "RoutingAcceptedByUnit", DLH, null);
    }

    private CountingByTheWordsTest claimed(String local, int files) {
        deeds.add(new Deed(deeds.size(), "OutcomeClaimed", at(local), DLH, "RESOLVED", null, files, null));
        return this;
    }

    private CountingByTheWordsTest then(String local, String event) {
        return then(local, event, null, null);
    }

    private CountingByTheWordsTest then(String local, String event, @Nullable String unit, @Nullable String code) {
        int files = event.equals("EvidenceAttached") ? 1 : 0;
        deeds.add(new Deed(deeds.size(), event, at(local), unit, code, null, files, null));
        return this;
    }

    private Observation one(Indicator indicator) {
        List<Observation> all = counts(indicator);
        assertThat(all).as("%s", indicator).hasSize(1);
        return all.getFirst();
    }

    private List<Observation> counts(Indicator indicator) {
        CaseLine line = new CaseLine(
                "case-1",
                deeds.size(),
                "TPI-7K3M-9QX2",
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                Visibility.NAMED,
                false,
                "jalan.lubang",
                "21.72.02.1004",
                Classification.NON_SUPERVISORY,
                List.of(),
                List.of(),
                List.copyOf(deeds));
        return Observer.of(line, RULES, CALENDAR).stream()
                .filter(each -> each.indicator() == indicator)
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    private static WorkingCalendar calendar() {
        JsonNode hours = CITY.get("officeHours");
        return CalendarBook.EMPTY
                .with(
                        new OfficeHoursDecreed(
                                hours.get("clockSet").stringValue(),
                                List.of(JSON.treeToValue(hours.get("sets"), HoursSet[].class)),
                                List.of(JSON.treeToValue(hours.get("ramadan"), Ramadan[].class)),
                                null,
                                null,
                                null),
                        Instant.parse("2025-12-31T00:00:00Z"))
                .calendar(WIB);
    }
}
