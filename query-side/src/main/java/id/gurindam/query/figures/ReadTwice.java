package id.gurindam.query.figures;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clocks of a case under what holds for it and under a draft, at the same instant, and lays the runs of each clock
 * side by side. A pure function; nothing of it is ever stored.
 */
final class ReadTwice {
    private static final String VERIFY = "VERIFY";

    private final Rulebook book;
    private final @Nullable RuleSet draftRules;
    private final WorkingCalendar asDecreed;
    private final WorkingCalendar asDrafted;
    private final Instant now;

    ReadTwice(Rulebook book, FindWhatIf.Draft draft, Instant now) {
        this.book = book;
        this.draftRules = draft.ruleSet();
        this.asDecreed = book.calendar();
        FindWhatIf.Days days = draft.days();
        this.asDrafted = days == null
                ? asDecreed
                : DraftDays.over(book.calendars(), days).calendar(book.zone());
        this.now = now;
    }

    /** Every run of every clock of the case; none before any rules were adopted. */
    List<FindWhatIf.Run> runs(CaseLine line) {
        Optional<RuleSet> pinned = book.pinnedBy(line.received());
        if (pinned.isEmpty()) {
            return List.of();
        }
        List<ClockOutline> before = outlines(line, pinned.get(), asDecreed);
        List<ClockOutline> after = outlines(line, draftRules == null ? pinned.get() : draftRules, asDrafted);
        Map<Place, ClockOutline[]> pairs = new LinkedHashMap<>();
        lay(before, 0, pairs);
        lay(after, 1, pairs);
        Custody custody = Custody.of(line.deeds());
        List<FindWhatIf.Run> runs = new ArrayList<>();
        pairs.forEach((place, pair) -> runs.add(new FindWhatIf.Run(
                place.clock(), unit(line, custody, pair), place.ordinal(), side(pair[0]), side(pair[1]))));
        return List.copyOf(runs);
    }

    /** The first, second … run of a clock. */
    private record Place(String clock, int ordinal) {}

    private List<ClockOutline> outlines(CaseLine line, RuleSet rules, WorkingCalendar calendar) {
        return line.clocks(rules, calendar, now);
    }

    private static void lay(List<ClockOutline> runs, int side, Map<Place, ClockOutline[]> pairs) {
        Map<String, Integer> ordinals = new HashMap<>();
        for (ClockOutline run : runs) {
            int ordinal = ordinals.merge(run.clock(), 1, Integer::sum);
            pairs.computeIfAbsent(new Place(run.clock(), ordinal), _ -> new ClockOutline[2])[side] = run;
        }
    }

    private static FindWhatIf.@Nullable Side side(@Nullable ClockOutline run) {
        return run == null ? null : new FindWhatIf.Side(run.limit(), run.dueAt(), run.verdict());
    }

    /** The first unit for verification, as S1 counts it; else whose turn it was when the run ended, or is. */
    private static String unit(CaseLine line, Custody custody, ClockOutline[] pair) {
        ClockOutline run = pair[0] == null ? pair[1] : pair[0];
        if (run.clock().equals(VERIFY)) {
            return line.first("ComplaintRoutedToUnit").map(Deed::unit).orElse("");
        }
        Instant stopped = run.stoppedAt();
        return Objects.requireNonNullElse(stopped == null ? custody.unit() : holder(custody, stopped), "");
    }

    private static @Nullable String holder(Custody custody, Instant at) {
        String unit = null;
        for (Custody.Holding holding : custody.holdings()) {
            unit = holding.from().isBefore(at) ? holding.unit() : unit;
        }
        return unit;
    }
}
