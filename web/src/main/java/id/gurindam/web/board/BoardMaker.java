package id.gurindam.web.board;

import static java.time.temporal.ChronoUnit.MINUTES;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.ClocksOfCases;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardPage;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the board from what was found for it. */
@Component
class BoardMaker {
    /** Where it stands. */
    static final String PATH = "/papan";

    private static final List<Long> PERIODS = List.of(30L, 90L, 365L);
    private static final Duration WEEK = Duration.ofDays(7);

    private final FigureNames names;
    private final CasePages pages;
    private final ClocksOfCases clocks;

    BoardMaker(FigureNames names, CasePages pages, ClocksOfCases clocks) {
        this.names = names;
        this.pages = pages;
        this.clocks = clocks;
    }

    BoardPage page(BoardFound found, MultiValueMap<String, String> given, Caller caller, Locale locale) {
        Naming naming = pages.naming(locale);
        Headlines heads = new Headlines(found, naming.words());
        UnitTable units = new UnitTable(found, heads, code -> names.of(By.UNIT, code, locale), naming.words());
        CaseLists cases = new CaseLists(clocks, caller, naming, found.found().at());
        long late = found.row(Piece.LEFT).in(0);
        return new BoardPage(
                shown(found, given, naming.words()),
                heads.four(),
                heads.bar(),
                units.groups(),
                found.asked().weeks(),
                cases.urgent(found.found().urgent(), late),
                heads.flow(),
                heads.closed(),
                heads.filed(key -> names.of(By.FILED_BY, key, locale)),
                units.forecasts(),
                List.of(
                        standing(found, Piece.FAR_OVER, 0, cases, naming),
                        standing(found, Piece.DISPUTED, 1, cases, naming)),
                new BoardFilters(naming).of(found.asked().filter()),
                !found.asked()
                        .filter()
                        .equals(FigureFilter.ALL.by(found.asked().filter().reader())));
    }

    private static BoardPage.Standing standing(
            BoardFound found, Piece piece, int number, CaseLists cases, Naming naming) {
        long many = found.row(piece).denominator() - found.row(piece).numerator();
        List<CaseBehind> listed = found.listed(number);
        return new BoardPage.Standing(
                "board.standing." + piece.indicator().code(),
                found.count(many, piece, null, "MISS", naming.words()),
                listed.stream().map(cases::row).toList());
    }

    private static BoardPage.Shown shown(BoardFound found, MultiValueMap<String, String> given, Wording words) {
        BoardAsked asked = found.asked();
        MultiValueMap<String, String> before = new LinkedMultiValueMap<>(given);
        before.set("asOf", found.found().at().minus(WEEK).truncatedTo(MINUTES).toString());
        before.remove("from");
        before.remove("to");
        MultiValueMap<String, String> wall = new LinkedMultiValueMap<>(given);
        wall.set("dinding", "1");
        MultiValueMap<String, String> plain = new LinkedMultiValueMap<>(given);
        plain.remove("dinding");
        return new BoardPage.Shown(
                found.found().at(),
                found.found().position(),
                asked.from(),
                asked.to(),
                asked.week(),
                period(asked.from(), asked.to(), words),
                AskedFigures.text(given, "dinding") != null,
                asked.moment() == null ? address(PATH + "/live", plain) : null,
                address(PATH, plain),
                address(PATH, wall),
                address(PATH + ".csv", plain),
                address(PATH, before),
                periods(asked, given));
    }

    /** "28 Okt – 26 Nov", with the years where they differ. */
    static String period(LocalDate from, LocalDate to, Wording words) {
        boolean same = from.getYear() == to.getYear();
        return words.date(from) + (same ? "" : " " + from.getYear()) + " – " + words.date(to)
                + (same ? "" : " " + to.getYear());
    }

    /** The same board over more days, or over as many as usual. */
    private static List<BoardPage.Opens> periods(BoardAsked asked, MultiValueMap<String, String> given) {
        return PERIODS.stream()
                .filter(days -> days != asked.days())
                .map(days -> {
                    MultiValueMap<String, String> other = new LinkedMultiValueMap<>(given);
                    other.set("from", asked.to().minusDays(days - 1).toString());
                    other.set("to", asked.to().toString());
                    return new BoardPage.Opens(Long.toString(days), address(PATH, other));
                })
                .toList();
    }

    /** The same address with these parts, as far as they say anything; a row without a key has an empty one. */
    static String address(String path, MultiValueMap<String, String> parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        parts.forEach((name, values) -> {
            String value = values.getFirst();
            boolean says = value != null && (name.equals("key") || !value.isBlank());
            if (says && name.matches("[a-zA-Z]{1,12}") && !name.equals("lang")) {
                kept.set(name, value);
            }
        });
        kept.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(kept.toSingleValueMap()).toUriString();
    }
}
