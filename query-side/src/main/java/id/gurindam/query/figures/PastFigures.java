package id.gurindam.query.figures;

import id.gurindam.query.axon.Pasts;
import id.gurindam.query.figures.FiguresAnswers.Taken;
import id.gurindam.query.store.Documents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Indexes of figures as they were after some event, made of a past copy of the lines; the newest few are kept. */
final class PastFigures {
    private static final int KEPT = 4;

    private final Pasts pasts;
    private final RuleKeeper rules;
    private final Map<Long, FigureIndex> made = new LinkedHashMap<>();

    PastFigures(Pasts pasts, RuleKeeper rules) {
        this.pasts = pasts;
        this.rules = rules;
    }

    /** The figures after the event at this position; empty unless the copy was made ready. Give it back. */
    Optional<Taken> take(long position) {
        return pasts.take(FiguresProjector.NAME, position).map(copy -> {
            Documents<CaseLine> lines = CaseLine.in(copy.store());
            Rulebook then = rules.upTo(position);
            return new Taken(index(position, lines, then), then, lines, copy);
        });
    }

    void giveBack(Taken taken) {
        pasts.giveBack(taken.copy());
    }

    /** Made once; what is dropped is left to the collector, since somebody may be reading it. */
    private synchronized FigureIndex index(long position, Documents<CaseLine> lines, Rulebook then) {
        FigureIndex known = made.remove(position);
        if (known == null) {
            known = new FigureIndex();
            FigureKeeper.fill(known, lines, then, new AtomicLong());
        }
        made.put(position, known);
        if (made.size() > KEPT) {
            made.remove(made.keySet().iterator().next());
        }
        return known;
    }
}
