package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.BoardHead;
import id.gurindam.web.pages.model.HandoverPage;
import id.gurindam.web.security.Caller;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** Who held what, who gave it to whom, and what still lies between two units. */
@Controller
class HandoverPages {
    private static final int MOST_BOUNCES = 200;
    private static final String ADDRESS = "/papan/perpindahan";

    private final FigureReads reads;
    private final FigureNames names;
    private final Words words;
    private final InstantSource clock;

    HandoverPages(FigureReads reads, FigureNames names, Words words, InstantSource clock) {
        this.reads = reads;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** Everything that the page asks for at once. */
    private enum Ask {
        ROUTED(Indicator.S12, By.ALL),
        HANDED(Indicator.HANDOFF, By.ALL),
        OWNED(Indicator.OWNER, By.ALL),
        ACCEPTED(Indicator.ACCEPT, By.ALL),
        BACK(Indicator.ABA, By.ALL),
        EDGES(Indicator.HANDOFF, By.EDGE),
        GIVERS(Indicator.HANDOFF, By.UNIT),
        OWNERS(Indicator.OWNER, By.UNIT),
        ACCEPTERS(Indicator.ACCEPT, By.UNIT),
        IDLE(Indicator.S13, By.UNIT),
        BACKS(Indicator.ABA, By.EDGE),
        FIRST_UNITS(Indicator.S12, By.UNIT),
        CATEGORIES(Indicator.S12, By.CATEGORY);

        private final Indicator indicator;
        private final By by;

        Ask(Indicator indicator, By by) {
            this.indicator = indicator;
            this.by = by;
        }
    }

    @GetMapping(ADDRESS)
    Mono<String> page(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        BoardPeriod period = BoardPeriod.of(given, LocalDate.ofInstant(clock.instant(), Wording.ZONE));
        BoardWords told = new BoardWords(words.in(locale), names, locale, period);
        List<FindFigures> asked = List.of(Ask.values()).stream()
                .map(ask -> period.asked(ask.indicator, ask.by, caller))
                .toList();
        FindFigures.Behind bounced =
                new FindFigures.Behind(period.asked(Indicator.BOUNCING, By.ALL, caller), null, -1, MOST_BOUNCES);
        return reads.several(asked, null).zipWith(reads.behind(bounced)).map(t -> {
            model.addAttribute("page", page(told, t.getT1(), t.getT2(), caller));
            return "perpindahan";
        });
    }

    private static HandoverPage page(
            BoardWords told, List<FindFigures.Figures> found, FindFigures.CasesBehind bounced, Caller caller) {
        HandoverTables tables = new HandoverTables(told);
        Bounces bounces = Bounces.of(bounced, told, caller);
        BoardPeriod period = told.period();
        FindFigures.Figures first = found.getFirst();
        List<FigureRow> edges = rows(found, Ask.EDGES);
        return new HandoverPage(
                BoardHead.of(ADDRESS, period.from(), period.to(), first.position(), first.at()),
                tables.heads(
                        rows(found, Ask.OWNED),
                        rows(found, Ask.ACCEPTED),
                        rows(found, Ask.HANDED),
                        rows(found, Ask.ROUTED),
                        rows(found, Ask.BACK)),
                bounces.told(),
                bounces.hidden(),
                HandoverMatrix.of(edges, told),
                tables.edges(edges),
                List.of(
                        tables.holders(
                                rows(found, Ask.OWNERS),
                                rows(found, Ask.ACCEPTERS),
                                rows(found, Ask.IDLE),
                                rows(found, Ask.GIVERS)),
                        tables.backs(rows(found, Ask.BACKS)),
                        tables.misrouted(By.UNIT, rows(found, Ask.FIRST_UNITS)),
                        tables.misrouted(By.CATEGORY, rows(found, Ask.CATEGORIES))));
    }

    private static List<FigureRow> rows(List<FindFigures.Figures> found, Ask ask) {
        return found.get(ask.ordinal()).rows();
    }
}
