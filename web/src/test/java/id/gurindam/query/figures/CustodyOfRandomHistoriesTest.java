package id.gurindam.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.query.figures.Custody.Hands;
import id.gurindam.query.figures.Custody.Holding;
import id.gurindam.query.figures.Custody.Passage;
import id.gurindam.query.figures.Custody.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever befalls a case under the deciders of the house, somebody holds it and one only; -Dseed= plays one run again. */
class CustodyOfRandomHistoriesTest {
    private static final int CASES = 1_500;
    private static final int REQUESTS = 120;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<List<RandomCase.Step>> cases = new ArrayList<>();

    @BeforeEach
    void live() {
        System.out.println("custody of random histories: -Dseed=" + seed);
        AtomicLong positions = new AtomicLong();
        for (int i = 0; i < CASES; i++) {
            cases.add(new RandomCase(random, positions, "case-" + i).live(REQUESTS));
        }
    }

    @Test
    void the_holdings_tile_the_life_of_a_case_without_gap_or_overlap() {
        for (List<RandomCase.Step> steps : cases) {
            Custody custody = custody(steps.getLast());
            List<@Nullable Instant[]> lives = new ArrayList<>();
            Holding before = null;
            for (Holding holding : custody.holdings()) {
                assertThat(holding.until() == null || !holding.until().isBefore(holding.from()))
                        .as(why(steps))
                        .isTrue();
                if (before != null && before.closing() == holding.opening()) {
                    assertThat(before.until()).as(why(steps)).isEqualTo(holding.from());
                    lives.getLast()[1] = holding.until();
                } else {
                    assertThat(before == null || before.until() != null)
                            .as(why(steps))
                            .isTrue();
                    lives.add(new @Nullable Instant[] {holding.from(), holding.until()});
                }
                before = holding;
            }
            assertThat(lives).as(why(steps)).usingRecursiveComparison().isEqualTo(between(custody.passages()));
        }
    }

    @Test
    void a_case_comes_in_once_and_goes_out_and_comes_back_by_turns() {
        for (List<RandomCase.Step> steps : cases) {
            List<Passage> passages = custody(steps.getLast()).passages();

            assertThat(passages.getFirst().way()).as(why(steps)).isEqualTo(Way.IN);
            for (int i = 1; i < passages.size(); i++) {
                assertThat(passages.get(i).way()).as(why(steps)).isEqualTo(i % 2 == 1 ? Way.OUT : Way.BACK);
            }
        }
    }

    @Test
    void at_every_step_it_lies_with_whom_the_deciders_say() {
        Map<String, Integer> reached = new TreeMap<>();
        for (List<RandomCase.Step> steps : cases) {
            for (RandomCase.Step step : steps) {
                reached.merge(step.state().getClass().getSimpleName(), 1, Integer::sum);
                Custody custody = custody(step);
                assertThat(custody.now().map(Holding::hands).orElse(null))
                        .as("%s at %s", why(steps), step.event())
                        .isIn(hands(step.state()));
                assertThat(custody.unit())
                        .as("%s at %s", why(steps), step.event())
                        .isEqualTo(step.state().holder());
            }
        }
        assertThat(reached.keySet())
                .as("seed %d reached too little", seed)
                .contains(
                        "Claimed",
                        "Closed",
                        "Declined",
                        "Disputed",
                        "ForwardedOutside",
                        "Merged",
                        "WithInformationOfficer",
                        "Withdrawn");
    }

    @Test
    void open_at_the_start_and_in_and_back_less_out_is_open_at_the_end_of_any_period() {
        for (int i = 0; i < 200; i++) {
            Instant from = instant();
            Instant to = from.plus(Duration.ofMinutes(random.nextInt(200 * 24 * 60)));

            assertThat(openAt(from) + count(Way.IN, from, to) + count(Way.BACK, from, to) - count(Way.OUT, from, to))
                    .as("seed %d from %s to %s", seed, from, to)
                    .isEqualTo(openAt(to));
        }
    }

    @Test
    void the_matrix_counts_each_return_and_each_transfer_once() {
        long handed = 0;
        Map<String, Long> givers = new TreeMap<>();
        Map<String, Long> given = new TreeMap<>();
        for (List<RandomCase.Step> steps : cases) {
            for (RandomCase.Step step : steps) {
                Deed deed = step.line().deeds().getLast();
                boolean returned = deed.is("RoutingReturnedByUnit");
                if (returned || deed.is("ComplaintTransferred")) {
                    handed++;
                    givers.merge(Objects.requireNonNull(returned ? deed.unit() : deed.other()), 1L, Long::sum);
                }
            }
            Observer.of(steps.getLast().line(), City.RULES, City.CALENDAR).stream()
                    .filter(o -> o.indicator() == Indicator.HANDOFF)
                    .forEach(o -> given.merge(Objects.requireNonNull(o.unit()), 1L, Long::sum));
        }
        assertThat(handed).as("seed %d", seed).isGreaterThan(CASES / 10);
        assertThat(given).as("seed %d", seed).isEqualTo(givers);
    }

    private static Custody custody(RandomCase.Step step) {
        return Custody.of(step.line().deeds());
    }

    /**
     * A case with a body outside lies with the city only as far as a unit keeps its part; where that turns out to be about
     * somebody's conduct the coordinator has to see to it.
     */
    private static List<@Nullable Hands> hands(Complaint state) {
        return switch (state) {
            case Complaint.Filed _, Complaint.Verified _ -> List.of(Hands.COORDINATOR);
            case Complaint.Routed _ -> List.of(Hands.OFFERED);
            case Complaint.InProgress _ -> List.of(Hands.HELD);
            case Complaint.Disputed d -> List.of(d.unitCode() == null ? Hands.COORDINATOR : Hands.HELD);
            case Complaint.Claimed _ -> List.of(Hands.REPORTER);
            case Complaint.ForwardedOutside f ->
                f.unitCode() == null ? Arrays.asList(null, Hands.COORDINATOR) : List.of(Hands.HELD);
            case Complaint.WithInformationOfficer _, Complaint.Closed _ -> nobody();
            case Complaint.Declined _, Complaint.Merged _, Complaint.Withdrawn _, Complaint.Unfiled _ -> nobody();
        };
    }

    private static List<@Nullable Hands> nobody() {
        return Arrays.asList((Hands) null);
    }

    private static List<@Nullable Instant[]> between(List<Passage> passages) {
        List<@Nullable Instant[]> lives = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.way() == Way.OUT) {
                lives.getLast()[1] = passage.at();
            } else {
                lives.add(new @Nullable Instant[] {passage.at(), null});
            }
        }
        return lives;
    }

    private long openAt(Instant at) {
        return cases.stream()
                .map(List::getLast)
                .filter(step -> custody(step).holdings().stream()
                        .anyMatch(h -> h.from().isBefore(at)
                                && (h.until() == null || !h.until().isBefore(at))))
                .count();
    }

    private long count(Way way, Instant from, Instant to) {
        return cases.stream()
                .flatMap(steps -> custody(steps.getLast()).passages().stream())
                .filter(p -> p.way() == way && !p.at().isBefore(from) && p.at().isBefore(to))
                .count();
    }

    private Instant instant() {
        List<Instant> all = cases.stream()
                .map(steps -> steps.getLast().line().deeds().getLast().at())
                .sorted(Comparator.naturalOrder())
                .toList();
        return all.get(random.nextInt(all.size())).minus(Duration.ofMinutes(random.nextInt(100_000)));
    }

    private String why(List<RandomCase.Step> steps) {
        return "seed " + seed + ": "
                + steps.getLast().line().deeds().stream()
                        .map(deed -> deed.event() + (deed.unit() == null ? "" : " " + deed.unit()))
                        .collect(Collectors.joining(", "));
    }
}
