package id.gurindam.query.figures;

import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the public cases that have been open longest; of hidden ones nothing. */
@Component
class OldestAnswers {
    private static final FindFigures OPEN =
            new FindFigures(Indicator.S7, Instant.EPOCH, Instant.EPOCH, By.UNIT, FigureFilter.ALL, null);

    private final FigureKeeper keeper;
    private final RuleKeeper rules;
    private final InstantSource clock;

    OldestAnswers(FigureKeeper keeper, RuleKeeper rules, InstantSource clock) {
        this.keeper = keeper;
        this.rules = rules;
        this.clock = clock;
    }

    @QueryHandler
    FindOldest.@Nullable Oldest answer(FindOldest query) {
        return keeper.now()
                .map(index -> index.read(now -> oldest(now, query.limit())))
                .orElse(null);
    }

    /** When it came in, and whose it is. */
    private record Waiting(int received, String category, String unit) {}

    private FindOldest.Oldest oldest(FigureIndex index, int limit) {
        List<Waiting> open = new ArrayList<>();
        Sweep sweep = new Sweep(index, OPEN);
        sweep.each((key, slot, _, _, flips, _, _, _) -> {
            if (!index.slots().hidden(slot)) {
                int category = index.slots().category(slot);
                open.add(new Waiting(flips, index.slots().categories.code(category), sweep.word(key)));
            }
        });
        WorkingCalendar calendar = rules.now().calendar();
        Instant now = clock.instant();
        List<FindOldest.Open> oldest = open.stream()
                .sorted(Comparator.comparingInt(Waiting::received))
                .limit(limit)
                .map(waiting -> new FindOldest.Open(
                        calendar.workingDaysBetween(Seconds.at(waiting.received()), now),
                        waiting.category(),
                        waiting.unit()))
                .toList();
        return new FindOldest.Oldest(index.position(), oldest);
    }
}
