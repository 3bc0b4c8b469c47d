package id.gurindam.web.board;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.ClocksOfCases;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.BehindJson;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FigurePage;
import id.gurindam.web.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page behind a figure. */
@Component
class FigureMaker {
    private final FigureNames names;
    private final CasePages pages;
    private final ClocksOfCases clocks;

    FigureMaker(FigureNames names, CasePages pages, ClocksOfCases clocks) {
        this.names = names;
        this.pages = pages;
        this.clocks = clocks;
    }

    /** What was asked: the figure, its row and part (null is all), and as of when. */
    record Asked(
            AskedFigures figure,
            @Nullable String key,
            FindFigures.@Nullable Part part,
            @Nullable String partWord,
            @Nullable String asOf,
            String board) {}

    /** The page; next is the address of the cases after these. */
    FigurePage page(
            Asked asked,
            FindFigures.BoardFigures found,
            @Nullable String next,
            String json,
            Caller caller,
            Locale locale) {
        CountedAs words = new CountedAs(pages.naming(locale));
        CaseLists cases = new CaseLists(clocks, caller, pages.naming(locale), found.at());
        FindFigures.Figures figures = found.figures().getFirst();
        FindFigures.CasesBehind behind = found.lists().getFirst();
        List<FigurePage.Case> told = behind.cases().stream()
                .filter(one -> BehindJson.mayKnow(caller, one.line()))
                .map(one -> one(asked, one, cases, words, locale))
                .toList();
        return new FigurePage(
                meant(asked, found, words, locale),
                facts(asked, figures, words),
                rows(asked, figures, words, locale),
                behind.count(),
                behind.cases().size() - told.size(),
                told,
                next,
                asked.board(),
                json);
    }

    private FigurePage.Meant meant(Asked asked, FindFigures.BoardFigures found, CountedAs words, Locale locale) {
        Indicator indicator = asked.figure().indicator();
        String name = "figure." + indicator.code();
        boolean now = indicator.cohort() == Indicator.Cohort.NOW;
        String key = asked.key();
        return new FigurePage.Meant(
                indicator.code(),
                words.words().say(name),
                words.words().say(name + ".definition"),
                words.words().say("figure.cohort." + indicator.cohort().name()),
                now ? null : asked.figure().from(),
                now ? null : asked.figure().to(),
                key == null
                        ? words.words().say("figure.whole")
                        : names.of(asked.figure().by(), key, locale),
                words.part(indicator, asked.part()),
                filters(asked.figure().filter(), locale),
                found.at(),
                found.position());
    }

    private List<String> filters(FigureFilter filter, Locale locale) {
        List<String> all = new ArrayList<>();
        filter(all, By.UNIT, filter.unit(), locale);
        filter(all, By.CLASS, filter.classification(), locale);
        filter(all, By.CATEGORY, filter.category(), locale);
        filter(all, By.AREA, filter.area(), locale);
        filter(all, By.CHANNEL, filter.channel(), locale);
        filter(all, By.FILED_BY, filter.filedBy(), locale);
        return all;
    }

    private void filter(List<String> all, By by, @Nullable Object value, Locale locale) {
        if (value != null) {
            all.add(names.of(by, value.toString(), locale));
        }
    }

    /** The numbers of the row; where rows were asked for and none is meant, there is a table instead. */
    private static List<FigurePage.Fact> facts(Asked asked, FindFigures.Figures figures, CountedAs words) {
        String key = asked.figure().by() == By.ALL ? "" : asked.key();
        return figures.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> words.facts(figures.indicator(), row))
                .orElse(List.of());
    }

    private List<FigurePage.Row> rows(Asked asked, FindFigures.Figures figures, CountedAs words, Locale locale) {
        if (asked.figure().by() == By.ALL || asked.key() != null) {
            return List.of();
        }
        return figures.rows().stream()
                .map(row -> new FigurePage.Row(
                        names.of(asked.figure().by(), row.key(), locale),
                        asked.figure().opened(row.key(), asked.partWord(), asked.asOf()),
                        FigureNames.counted(figures.indicator(), row),
                        value(figures.indicator(), row, words.words()),
                        FigureNames.enough(figures.indicator(), row)))
                .toList();
    }

    private static String value(Indicator indicator, FigureRow row, Wording words) {
        Double value = FigureNames.value(indicator, row);
        boolean whole = indicator.kind() == Indicator.Kind.LEFT
                || indicator.kind() == Indicator.Kind.COUNT
                || indicator.kind() == Indicator.Kind.UNITS;
        return value == null ? "–" : whole ? words.number(value.longValue()) : words.tenth(value);
    }

    private FigurePage.Case one(Asked asked, CaseBehind behind, CaseLists cases, CountedAs words, Locale locale) {
        Indicator indicator = asked.figure().indicator();
        String unit = behind.observation().unit();
        String other = behind.observation().other();
        String from = names.of(By.UNIT, unit == null ? "" : unit, locale);
        return new FigurePage.Case(
                behind.line().trackingCode(),
                cases.address(behind.line()),
                cases.trail(behind.line()),
                words.counts(behind),
                words.value(behind),
                other == null ? from : from + " → " + names.of(By.UNIT, other, locale),
                behind.observation().cohort(),
                dated(indicator) ? behind.observation().flips() : null,
                words.events(behind),
                withClock(indicator) ? cases.clocks(behind, BehindJson.clockOf(indicator)) : List.of());
    }

    /** Durations keep in the same place since when they run. */
    private static boolean dated(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.SHARE || indicator.kind() == Indicator.Kind.LEFT;
    }

    private static boolean withClock(Indicator indicator) {
        return BehindJson.clockOf(indicator) != null || indicator == Indicator.S8 || indicator == Indicator.L1;
    }
}
