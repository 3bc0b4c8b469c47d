package id.gurindam.query.figures;

import static id.gurindam.query.figures.OpenCase.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.query.figures.FindMoved.ChangedDay;
import id.gurindam.query.figures.FindMoved.MovedDeadline;
import id.gurindam.time.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft says beforehand which open deadlines it moves: no more and no fewer than the clocks themselves would. */
class MovedDeadlinesTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int MANY = Integer.getInteger("cases", 5_000);
    private static final FindMoved LATE = OpenCase.draft("2025/2");

    private static FindMoved.Moved preview(FindMoved draft, String now, CaseLine... lines) {
        return MovedAnswers.moved(Stream.of(lines), OpenCase.rules("2025/1"), draft, 9, at(now));
    }

    private static CaseLine verified(String day) {
        return new OpenCase()
                .then("ComplaintFiled", day + "T10:00")
                .then("ComplaintVerified", day + "T11:00", "NON_SUPERVISORY")
                .line();
    }

    @Test
    void a_late_decree_moves_the_settling_and_not_the_days_of_the_law() {
        CaseLine line = verified("2025-08-04");
        FindMoved.Moved moved = preview(LATE, "2025-08-07T14:00", line);
        assertThat(moved.deadlines())
                .containsExactly(new MovedDeadline(line, "SETTLE", at("2025-08-22T16:30"), at("2025-08-25T16:00")));
        assertThat(moved.open()).isEqualTo(2);
        assertThat(moved.changes())
                .containsExactly(new ChangedDay(
                        LocalDate.of(2025, 8, 18), DayKind.Why.WORKING_DAY, DayKind.Why.COLLECTIVE_LEAVE, false));
    }

    @Test
    void what_came_too_late_for_its_day_moves_nothing_and_says_so() {
        FindMoved.Moved moved = preview(LATE, "2025-08-18T08:00", verified("2025-08-04"));
        assertThat(moved.moved()).isZero();
        assertThat(moved.changes())
                .singleElement()
                .satisfies(day -> assertThat(day.tooLate()).isTrue());
    }

    @Test
    void a_deadline_that_ends_before_the_day_stays() {
        assertThat(preview(LATE, "2025-08-07T14:00", verified("2025-07-25")).moved())
                .isZero();
    }

    @Test
    void a_clock_that_stands_still_is_told_without_a_date() {
        CaseLine asked = new OpenCase()
                .then("ComplaintFiled", "2025-08-04T10:00")
                .then("ComplaintVerified", "2025-08-04T11:00", "NON_SUPERVISORY")
                .then("DetailsRequested", "2025-08-05T09:00")
                .line();
        FindMoved.Moved moved = preview(LATE, "2025-08-07T14:00", asked);
        assertThat(moved.deadlines()).isEmpty();
        assertThat(moved.open()).isPositive();
    }

    @Test
    void at_most_so_many_are_told_and_all_are_counted() {
        CaseLine[] lines = IntStream.range(0, 30)
                .mapToObj(n -> verified("2025-08-0" + (4 + n % 3)))
                .toArray(CaseLine[]::new);
        FindMoved few = new FindMoved(2025, 2, LATE.decree(), LATE.decreedOn(), LATE.days(), 10);
        FindMoved.Moved moved = preview(few, "2025-08-07T14:00", lines);
        assertThat(moved.moved()).isEqualTo(30);
        assertThat(moved.deadlines())
                .hasSize(10)
                .allSatisfy(told -> assertThat(told.dueBefore()).isEqualTo(at("2025-08-22T16:30")));
    }

    @Test
    void random_cases_move_as_their_clocks_do() {
        System.out.println(
                "MovedDeadlinesTest: replay with -Dseed=" + SEED + " (-Dcases=100000 for the time it takes)");
        Random random = new Random(SEED);
        Rulebook rules = OpenCase.rules("2025/1", "2026/1");
        Instant now = at("2026-03-18T14:00");
        List<CaseLine> lines =
                IntStream.range(0, MANY).mapToObj(_ -> some(random, now)).toList();
        FindMoved draft = draft(random);
        long begun = System.nanoTime();
        FindMoved.Moved moved = MovedAnswers.moved(lines.parallelStream(), rules, draft, 9, now);
        System.out.printf(
                "%d of %d deadlines of %d open cases move, found in %d ms%n",
                moved.moved(), moved.open(), MANY, (System.nanoTime() - begun) / 1_000_000);
        List<MovedDeadline> expected =
                lines.stream().flatMap(line -> slowly(line, rules, draft, now)).toList();
        assertThat(moved.moved()).as("seed " + SEED).isEqualTo(expected.size());
        assertThat(moved.deadlines()).as("seed " + SEED).hasSizeGreaterThan(20).isSubsetOf(expected);
    }

    private static FindMoved draft(Random random) {
        FindMoved known = OpenCase.draft("2026/1");
        List<CalendarDay> days = new ArrayList<>(known.days());
        days.removeIf(day -> random.nextInt(4) == 0);
        LocalDate added = LocalDate.of(2026, 3, 25).plusDays(random.nextInt(20));
        days.removeIf(day -> day.date().equals(added));
        days.add(new CalendarDay(added, CalendarDay.Kind.HOLIDAY, "Libur", "Holiday", null));
        return new FindMoved(2026, 2, "SKB", LocalDate.of(2026, 3, 18), days, Integer.MAX_VALUE);
    }

    private static CaseLine some(Random random, Instant now) {
        Instant at = now.minusSeconds(random.nextInt(1, 80 * 86_400));
        OpenCase story = new OpenCase().then("ComplaintFiled", at, null);
        String[] words = {
            "ComplaintVerified",
            "ComplaintRoutedToUnit",
            "RoutingAcceptedByUnit",
            "DetailsRequested",
            "DetailsProvided",
            "UnitReplied",
            "OutcomeClaimed",
            "OutcomeDisputedByReporter"
        };
        for (String word : words) {
            at = at.plusSeconds(random.nextInt(600, 5 * 86_400));
            if (at.isAfter(now) || random.nextInt(12) == 0) {
                break;
            }
            String code = word.equals("ComplaintVerified")
                    ? List.of("NON_SUPERVISORY", "INFORMATION", "SUPERVISORY").get(random.nextInt(3))
                    : word.equals("UnitReplied") ? "PERSON" : null;
            story.then(word, at, code);
        }
        return story.line();
    }

    /** Every clock counted twice, by the calendars before and after. */
    private static Stream<MovedDeadline> slowly(CaseLine line, Rulebook rules, FindMoved draft, Instant now) {
        var decreed = new id.gurindam.events.organisation.CalendarDecreed(
                draft.year(), draft.version(), draft.decree(), draft.decreedOn(), draft.days(), null);
        List<ClockOutline> before = outlines(line, rules, now);
        List<ClockOutline> after = outlines(line, rules.on(decreed, 99, now), now);
        return IntStream.range(0, before.size())
                .filter(i -> before.get(i).open() && before.get(i).verdict() != Verdict.NONE)
                .filter(i -> !java.util.Objects.equals(
                        before.get(i).dueAt(), after.get(i).dueAt()))
                .mapToObj(i -> new MovedDeadline(
                        line,
                        before.get(i).clock(),
                        before.get(i).dueAt(),
                        after.get(i).dueAt()));
    }

    private static List<ClockOutline> outlines(CaseLine line, Rulebook rules, Instant now) {
        return ClockReadings.outlines(
                line.facts(),
                line.kind(),
                line.classification(),
                rules.ruleSets().getFirst(),
                rules.calendar(),
                now);
    }
}
