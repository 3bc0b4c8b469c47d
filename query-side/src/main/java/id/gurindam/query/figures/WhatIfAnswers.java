package id.gurindam.query.figures;

import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the simulations of each person for a while, a few of them, and forgets them with the program. */
@Component
class WhatIfAnswers {
    private static final int MOST_OF_ONE = 3;
    private static final int MOST_AT_ONCE = 4;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final RuleKeeper rules;
    private final Documents<CaseLine> lines;
    private final InstantSource clock;
    private final Map<String, WhatIfRun> runs = new LinkedHashMap<>();

    WhatIfAnswers(RuleKeeper rules, ViewStore store, InstantSource clock) {
        this.rules = rules;
        this.lines = CaseLine.in(store);
        this.clock = clock;
    }

    @QueryHandler
    CompletableFuture<FindWhatIf.@Nullable Begun> answer(FindWhatIf.Begin query) {
        return lines.count(new Document())
                .map(cases -> new FindWhatIf.Begun(begin(query, cases)))
                .toFuture();
    }

    @QueryHandler
    synchronized FindWhatIf.@Nullable Standing answer(FindWhatIf query) {
        tidy();
        WhatIfRun run = known(query.id(), query.owner());
        return run == null ? null : run.standing();
    }

    @QueryHandler
    synchronized FindWhatIf.Cancelled answer(FindWhatIf.Cancel query) {
        WhatIfRun run = known(query.id(), query.owner());
        if (run != null) {
            run.cancel();
            runs.remove(query.id());
        }
        return new FindWhatIf.Cancelled(run != null);
    }

    private synchronized boolean begin(FindWhatIf.Begin query, long cases) {
        tidy();
        makeRoom(query.owner());
        if (runs.values().stream().filter(WhatIfRun::running).count() >= MOST_AT_ONCE) {
            return false;
        }
        WhatIfRun run = new WhatIfRun(query, rules.now(), clock.instant(), cases);
        runs.put(query.id(), run);
        run.begin(lines);
        return true;
    }

    /** The oldest of this person goes before the next one comes, running or not. */
    private void makeRoom(String owner) {
        List<String> mine = new ArrayList<>();
        runs.forEach((id, run) -> {
            if (run.asked().owner().equals(owner)) {
                mine.add(id);
            }
        });
        for (int i = 0; i <= mine.size() - MOST_OF_ONE; i++) {
            Objects.requireNonNull(runs.remove(mine.get(i))).cancel();
        }
    }

    private void tidy() {
        Iterator<WhatIfRun> all = runs.values().iterator();
        while (all.hasNext()) {
            WhatIfRun run = all.next();
            if (run.at().plus(KEPT).isBefore(clock.instant())) {
                run.cancel();
                all.remove();
            }
        }
    }

    private @Nullable WhatIfRun known(String id, String owner) {
        WhatIfRun run = runs.get(id);
        return run != null && run.asked().owner().equals(owner) ? run : null;
    }
}
