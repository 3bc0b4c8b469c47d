package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.BoardHead;
import id.gurindam.web.pages.model.OddityPage;
import id.gurindam.web.security.Caller;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** Asks where figures may look better than the work was; answers nothing itself. */
@Controller
class OddityPages {
    private static final String ADDRESS = "/papan/kejanggalan";
    private static final List<Indicator> ASKED = List.of(
            Indicator.G1,
            Indicator.S30,
            Indicator.G2,
            Indicator.G3,
            Indicator.G4,
            Indicator.G5,
            Indicator.G6,
            Indicator.G7,
            Indicator.G8);

    private final FigureReads reads;
    private final FigureNames names;
    private final OrganisationBook book;
    private final Words words;
    private final InstantSource clock;

    OddityPages(FigureReads reads, FigureNames names, OrganisationBook book, Words words, InstantSource clock) {
        this.reads = reads;
        this.names = names;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Mono<String> page(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        BoardPeriod period = BoardPeriod.of(given, LocalDate.ofInstant(clock.instant(), Wording.ZONE));
        List<FindFigures> asked = ASKED.stream()
                .flatMap(indicator ->
                        Stream.of(period.asked(indicator, By.ALL, caller), period.asked(indicator, By.UNIT, caller)))
                .toList();
        BoardWords told = new BoardWords(words.in(locale), names, locale, period);
        MonthEnds ends = MonthEnds.of(period, book.now().calendar());
        return reads.several(asked, null).map(found -> {
            model.addAttribute("page", page(new Questions(told, ends), period, found));
            return "kejanggalan";
        });
    }

    private static OddityPage page(Questions questions, BoardPeriod period, List<FindFigures.Figures> found) {
        List<OddityPage.Question> all = new ArrayList<>();
        for (int i = 0; i < ASKED.size(); i++) {
            List<FigureRow> city = found.get(2 * i).rows();
            all.add(questions.of(
                    ASKED.get(i),
                    city.isEmpty() ? null : city.getFirst(),
                    found.get(2 * i + 1).rows()));
        }
        FindFigures.Figures first = found.getFirst();
        return new OddityPage(
                BoardHead.of(ADDRESS, period.from(), period.to(), first.position(), first.at()), List.copyOf(all));
    }
}
