package id.gurindam.query.figures;

import id.gurindam.query.axon.PastCopy;
import id.gurindam.query.axon.Pasts;
import id.gurindam.query.figures.FindFigures.AsOf;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import id.gurindam.time.WorkRuler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers figures from the index, now or as it was; nothing while it is being made. */
@Component
class FiguresAnswers {
    private final FigureKeeper keeper;
    private final PastFigures past;
    private final RuleKeeper rules;
    private final Documents<CaseLine> lines;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Rulers rulers = new Rulers();

    FiguresAnswers(FigureKeeper keeper, RuleKeeper rules, Pasts pasts, ViewStore store, InstantSource clock) {
        this.keeper = keeper;
        this.rules = rules;
        this.past = new PastFigures(pasts, rules);
        this.lines = CaseLine.in(store);
        this.clock = clock;
    }

    @QueryHandler
    FindFigures.ViewVersion answer(FindFigures.Version query) {
        return new FindFigures.ViewVersion(FiguresProjector.VERSION);
    }

    @QueryHandler
    CompletableFuture<FindFigures.@Nullable Figures> answer(FindFigures query) {
        return CompletableFuture.supplyAsync(
                () -> with(query.asOf(), told -> figures(told, query)).orElse(null), threads);
    }

    @QueryHandler
    CompletableFuture<FindFigures.@Nullable SeveralFigures> answer(FindFigures.Several query) {
        return CompletableFuture.supplyAsync(
                () -> with(
                                query.asOf(),
                                told -> new FindFigures.SeveralFigures(query.asked().stream()
                                        .map(asked -> figures(told, asked))
                                        .toList()))
                        .orElse(null),
                threads);
    }

    @QueryHandler
    CompletableFuture<FindFigures.@Nullable CasesBehind> answer(FindFigures.Behind query) {
        return CompletableFuture.supplyAsync(
                () -> with(query.figures().asOf(), told -> behind(told, query)).orElse(null), threads);
    }

    @QueryHandler
    CompletableFuture<FindFigures.@Nullable Held> answer(FindFigures.HeldBy query) {
        return lines.find(query.caseId())
                .map(line -> new FindFigures.Held(line, Custody.of(line.deeds()), clock.instant()))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindFigures.@Nullable BoardFigures> answer(FindFigures.Board query) {
        return CompletableFuture.supplyAsync(
                () -> with(query.asOf(), told -> board(told, query)).orElse(null), threads);
    }

    private static FindFigures.BoardFigures board(Told told, FindFigures.Board asked) {
        return new FindFigures.BoardFigures(
                told.index().position(),
                told.at(),
                asked.asked().stream().map(one -> figures(told, one)).toList(),
                Urgency.of(told, asked.soonest()),
                asked.lists().stream().map(list -> behind(told, list)).toList());
    }

    /** An index, the rules it was made by, its lines, and the instant for which it is asked. */
    record Told(FigureIndex index, Rulebook rules, Documents<CaseLine> lines, Instant at, Reckoning reckoning) {}

    /** Asks an index. */
    private interface Asking<R> {
        R of(Told told);
    }

    private <R> Optional<R> with(@Nullable AsOf asOf, Asking<R> asking) {
        if (asOf == null) {
            return keeper.now().map(index -> {
                Rulebook book = rules.now();
                Instant now = clock.instant();
                Told told = new Told(index, book, lines, now, reckoning(book, now));
                return index.read(_ -> asking.of(told));
            });
        }
        return past.take(asOf.position()).map(taken -> {
            try {
                Told told = new Told(
                        taken.index(), taken.rules(), taken.lines(), asOf.at(), reckoning(taken.rules(), asOf.at()));
                return taken.index().read(_ -> asking.of(told));
            } finally {
                past.giveBack(taken);
            }
        });
    }

    private Reckoning reckoning(Rulebook book, Instant now) {
        return new Reckoning(now, rulers.of(book, now));
    }

    private static FindFigures.Figures figures(Told told, FindFigures asked) {
        Sweep sweep = new Sweep(told.index(), asked);
        TreeMap<Integer, Tally> tallies = new TreeMap<>();
        sweep.each((key, _, _, state, flips, value, whole, _) -> tallies.computeIfAbsent(
                        key, _ -> new Tally(asked.indicator(), told.reckoning()))
                .take(state, flips, value, whole));
        List<FigureRow> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(tally.row(sweep.word(key))));
        return new FindFigures.Figures(asked.indicator(), told.index().position(), told.at(), List.copyOf(rows));
    }

    private static FindFigures.CasesBehind behind(Told told, FindFigures.Behind asked) {
        Sweep sweep = new Sweep(told.index(), asked.figures());
        List<int[]> found = new ArrayList<>();
        long[] count = {0};
        Parts parts = new Parts(asked.figures().indicator(), asked.part(), told.reckoning());
        sweep.each((key, slot, row, state, flips, value, _, _) -> {
            String wanted = asked.key();
            if ((wanted == null || wanted.equals(sweep.word(key))) && parts.hold(state, flips, value)) {
                count[0]++;
                if (row > asked.after() && found.size() <= asked.limit()) {
                    found.add(new int[] {slot, row});
                }
            }
        });
        boolean more = found.size() > asked.limit();
        List<int[]> page = more ? found.subList(0, asked.limit()) : found;
        List<FindFigures.CaseBehind> cases = new ArrayList<>();
        page.forEach(at -> cases.addAll(of(told, asked.figures().indicator(), at[0], at[1])));
        return new FindFigures.CasesBehind(
                told.index().position(), told.at(), count[0], List.copyOf(cases), more ? page.getLast()[1] : -1);
    }

    /** The observation is made again from the line, so that what is shown is what was counted and where it comes from. */
    static List<FindFigures.CaseBehind> of(Told told, Indicator indicator, int slot, int row) {
        CaseLine line = told.lines().find(told.index().slots().id(slot)).block();
        if (line == null) {
            return List.of();
        }
        Indicator table = Sweep.table(indicator);
        Rows rows = told.index().rows(table);
        return FigureKeeper.observed(line, told.rules()).stream()
                .filter(o -> o.indicator() == table && same(told.index(), rows, row, o))
                .limit(1)
                .map(o -> new FindFigures.CaseBehind(line, o, late(o, told.at())))
                .toList();
    }

    private static boolean late(Observation o, Instant now) {
        Instant flips = o.flips();
        boolean open = o.state() != Observation.State.HIT && o.state() != Observation.State.MISS;
        return open && flips != null && flips.isBefore(now) && o.indicator().kind() != Indicator.Kind.MINUTES;
    }

    private static boolean same(FigureIndex index, Rows rows, int row, Observation o) {
        return rows.intAt(row, FigureIndex.COHORT) == Seconds.of(o.cohort())
                && rows.intAt(row, FigureIndex.VALUE) == o.value()
                && rows.shortAt(row, FigureIndex.UNIT) == number(index, o.unit())
                && rows.shortAt(row, FigureIndex.OTHER) == number(index, o.other());
    }

    private static int number(FigureIndex index, @Nullable String unit) {
        return unit == null ? 0 : index.units.known(unit);
    }

    /** The ruler is made once for a book of rules and as far as somebody asks. */
    private static final class Rulers {
        private volatile @Nullable Made made;

        private record Made(Rulebook book, Instant until, WorkRuler ruler) {}

        WorkRuler of(Rulebook book, Instant now) {
            Made known = made;
            if (known == null || book.countsOtherwiseThan(known.book()) || now.isAfter(known.until())) {
                Instant until = now.plusSeconds(YEAR);
                known = new Made(book, until, WorkRuler.of(book.calendar(), now.minusSeconds(YEARS), until));
                made = known;
            }
            return known.ruler();
        }
    }

    private static final long YEAR = 366L * 24 * 3600;
    private static final long YEARS = 4 * YEAR;

    /** A past copy of the lines with its index. */
    record Taken(FigureIndex index, Rulebook rules, Documents<CaseLine> lines, PastCopy copy) {}
}
