package id.gurindam.web.board;

import id.gurindam.query.figures.FindFigures;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.PastMoment;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** Every number opens here: its definition, its cases, and the events and arithmetic behind each. */
@Controller
class FigurePages {
    private static final String PATH = BoardMaker.PATH + "/angka";
    private static final int CASES = 25;

    private final FigureReads reads;
    private final FigureMaker maker;
    private final InstantSource clock;

    FigurePages(FigureReads reads, FigureMaker maker, InstantSource clock) {
        this.reads = reads;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Mono<String> figure(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        String asOf = PastPages.asOf(given);
        if (asOf == null) {
            return shown(given, clock.instant(), null, caller, locale, model);
        }
        return reads.then(asOf, caller, PastReads.PATIENCE).flatMap(then -> {
            if (!then.ready()) {
                return Mono.just(BoardPages.waiting(then, PATH, given, model));
            }
            model.addAttribute(
                    PastMoment.NAME,
                    new PastMoment(
                            then.moment().position(),
                            then.moment().recordedAt(),
                            BoardMaker.address(PATH, without(given, "asOf", "after"))));
            return shown(given, then.moment().recordedAt(), FigureReads.moment(then), caller, locale, model);
        });
    }

    private Mono<String> shown(
            MultiValueMap<String, String> given,
            Instant at,
            FindFigures.@Nullable AsOf moment,
            Caller caller,
            Locale locale,
            Model model) {
        AskedFigures figure = AskedFigures.of(given, caller, LocalDate.ofInstant(at, Wording.ZONE));
        FindFigures query = figure.query(moment);
        FindFigures.Part part = AskedFigures.part(given);
        String key = figure.by() == FindFigures.By.ALL ? null : AskedFigures.key(given);
        FindFigures.Behind behind = new FindFigures.Behind(query, key, part, after(given), CASES);
        FindFigures.Soonest none = new FindFigures.Soonest(figure.filter(), at, 0, 0);
        FigureMaker.Asked asked = new FigureMaker.Asked(
                figure,
                key,
                part,
                AskedFigures.text(given, "part"),
                AskedFigures.text(given, "asOf"),
                BoardMaker.address(
                        BoardMaker.PATH, without(given, "indicator", "by", "key", "part", "after", "from", "to")));
        return reads.board(new FindFigures.Board(List.of(query), none, List.of(behind), moment))
                .map(found -> {
                    String json = BoardMaker.address("/api/figures/cases", given);
                    model.addAttribute("page", maker.page(asked, found, next(given, found), json, caller, locale));
                    return "papan-angka";
                });
    }

    private static @Nullable String next(MultiValueMap<String, String> given, FindFigures.BoardFigures found) {
        int after = found.lists().getFirst().next();
        if (after < 0) {
            return null;
        }
        MultiValueMap<String, String> further = new LinkedMultiValueMap<>(given);
        further.set("after", Integer.toString(after));
        return BoardMaker.address(PATH, further);
    }

    private static MultiValueMap<String, String> without(MultiValueMap<String, String> given, String... names) {
        MultiValueMap<String, String> less = new LinkedMultiValueMap<>(given);
        List.of(names).forEach(less::remove);
        return less;
    }

    private static int after(MultiValueMap<String, String> given) {
        String value = AskedFigures.text(given, "after");
        if (value != null && !value.matches("\\d{1,9}")) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("after");
        }
        return value == null ? -1 : Integer.parseInt(value);
    }
}
