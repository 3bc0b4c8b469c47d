package id.gurindam.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.ComplaintEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo city keeps the rules, the calendar and its promises to whoever looks at it. */
class DemoCityTest {
    private static final Instant UNTIL = Instant.parse("2026-11-24T03:15:00Z");
    private static final CityFile CITY = CityFile.named("tanjungpinang");
    private static DemoCity.Draft draft = draft(UNTIL);

    @BeforeAll
    static void tell() {
        var standing = new TreeMap<String, Integer>();
        draft.cases().forEach(run -> standing.merge(standing(run), 1, Integer::sum));
        System.out.println(
                draft.cases().size() + " cases, " + draft.ledger().inOrder().size() + " events: " + standing);
    }

    private static DemoCity.Draft draft(Instant until) {
        DemoSettings settings = DemoSettings.endingAt(until);
        Instant start = DemoCity.startOfYear(until, ZoneId.of(CITY.zone()));
        return DemoCity.draft(DemoCity.storeId(settings), start, CITY, settings, new PlainSecrets(), _ -> {});
    }

    private static String standing(CaseRun run) {
        Complaint last = run.states().lastEntry().getValue();
        return last instanceof Complaint.Closed closed
                ? "Closed " + closed.kind()
                : last.getClass().getSimpleName();
    }

    @Test
    void nothing_that_is_told_is_refused() {
        assertThat(draft.stage().refusals()).isEmpty();
        assertThat(draft.cases()).hasSize(DemoSettings.USUAL_CASES);
    }

    @Test
    void the_same_seed_and_end_give_the_same_events() {
        assertThat(draft(UNTIL).ledger().inOrder()).isEqualTo(draft.ledger().inOrder());
    }

    @Test
    void a_case_stands_in_every_state() {
        assertThat(draft.cases().stream().map(DemoCityTest::standing))
                .contains(
                        "Filed",
                        "Verified",
                        "Routed",
                        "InProgress",
                        "Claimed",
                        "Disputed",
                        "ForwardedOutside",
                        "WithInformationOfficer",
                        "Declined",
                        "Merged",
                        "Withdrawn",
                        "Closed CONFIRMED",
                        "Closed LAPSED",
                        "Closed WITH_OBJECTION");
    }

    @Test
    void the_desks_are_full_today() {
        DemoOfficers officers = new DemoOfficers(DemoCity.storeId(DemoSettings.endingAt(UNTIL)));
        assertThat(officers).isNotNull();
        List<Complaint> today = draft.cases().stream()
                .map(run -> run.states().lastEntry().getValue())
                .filter(Complaint::isOpen)
                .toList();
        assertThat(today.stream().filter(state -> state instanceof Complaint.Filed))
                .hasSizeBetween(10, 25);
        assertThat(today.stream().filter(state -> state instanceof Complaint.Claimed))
                .hasSizeGreaterThan(8);
        Set<String> holders = new HashSet<>();
        today.forEach(state -> {
            if (state.holder() != null) {
                holders.add(state.holder());
            }
        });
        assertThat(holders)
                .contains("103", "110", "111", "112", "114", "115", "119", "121", "122", "123", "124", "128");
    }

    @Test
    void no_accused_unit_ever_holds_a_case_about_it() {
        draft.cases()
                .forEach(run -> run.states().values().forEach(state -> {
                    if (state instanceof OnFile known && known.holder() != null) {
                        assertThat(known.file().accuses(known.holder())).isFalse();
                        if (known.file().isSupervisory()) {
                            assertThat(known.holder()).isIn("101", "103");
                        }
                    }
                }));
    }

    @Test
    void officers_act_in_office_hours() {
        assertThat(draft.ledger().inOrder().stream()
                        .filter(drafted -> drafted.event() instanceof ComplaintEvent)
                        .filter(drafted -> drafted.context().actor().role() != Role.CITIZEN)
                        .filter(drafted -> drafted.context().actor().role() != Role.SYSTEM)
                        .filter(drafted -> !draft.stage().clock().isOpen(drafted.at()))
                        .map(drafted -> drafted.event().getClass().getSimpleName() + " " + drafted.at()))
                .isEmpty();
    }

    @Test
    void nothing_happens_after_the_end_or_before_the_beginning_and_all_is_in_order() {
        Instant last = draft.stage().start();
        for (Ledger.Drafted drafted : draft.ledger().inOrder()) {
            assertThat(drafted.at()).isBetween(last, UNTIL);
            last = drafted.at();
        }
    }

    @Test
    void other_ends_give_a_year_without_refusals_too() {
        for (String end : List.of("2026-02-15T10:00:00Z", "2026-08-01T20:00:00Z", "2027-03-28T05:00:00Z")) {
            assertThat(draft(Instant.parse(end)).stage().refusals()).as(end).isEmpty();
        }
    }
}
