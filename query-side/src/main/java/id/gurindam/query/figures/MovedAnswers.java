package id.gurindam.query.figures;

import com.mongodb.client.model.Filters;
import id.gurindam.query.figures.FindMoved.MovedDeadline;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts every open case by a calendar that is only a draft, on all cores; nothing while the figures are being made. */
@Component
class MovedAnswers {
    private static final Comparator<MovedDeadline> FIRST_DUE = Comparator.comparing(
                    MovedDeadline::dueBefore, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(deadline -> deadline.line().trackingCode())
            .thenComparing(MovedDeadline::clock);

    private final FigureKeeper keeper;
    private final RuleKeeper rules;
    private final Documents<CaseLine> lines;
    private final InstantSource clock;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    MovedAnswers(FigureKeeper keeper, RuleKeeper rules, ViewStore store, InstantSource clock) {
        this.keeper = keeper;
        this.rules = rules;
        this.lines = CaseLine.in(store);
        this.clock = clock;
    }

    @QueryHandler
    CompletableFuture<FindMoved.@Nullable Moved> answer(FindMoved query) {
        return CompletableFuture.supplyAsync(
                () -> keeper.now().map(index -> moved(index, query)).orElse(null), threads);
    }

    private FindMoved.Moved moved(FigureIndex index, FindMoved query) {
        Instant now = clock.instant();
        Stream<CaseLine> open = OpenCases.batches(index).parallelStream()
                .flatMap(ids -> lines.find(Filters.in("_id", ids)).toStream());
        return moved(open, rules.now(), query, index.position(), now);
    }

    /** The same over these lines. */
    static FindMoved.Moved moved(Stream<CaseLine> open, Rulebook rules, FindMoved query, long position, Instant now) {
        Moving moving = new Moving(rules, query, now);
        Found found = open.map(moving::of).collect(Found::new, Found::take, Found::take);
        found.moved.sort(FIRST_DUE);
        return new FindMoved.Moved(
                position,
                now,
                found.open,
                found.moved.size(),
                List.copyOf(found.moved.subList(0, Math.min(query.limit(), found.moved.size()))),
                moving.changes());
    }

    /** What one core has found so far. */
    private static final class Found {
        private final List<MovedDeadline> moved = new ArrayList<>();
        private long open;

        void take(Moving.Outcome outcome) {
            open += outcome.open();
            moved.addAll(outcome.moved());
        }

        void take(Found other) {
            open += other.open;
            moved.addAll(other.moved);
        }
    }
}
