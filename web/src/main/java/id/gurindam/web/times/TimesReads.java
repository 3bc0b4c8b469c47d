package id.gurindam.web.times;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.FindOldest;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.times.CityTimes.Cell;
import id.gurindam.web.times.CityTimes.Line;
import id.gurindam.web.times.CityTimes.Month;
import id.gurindam.web.times.CityTimes.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the times of the city counted, once for everybody who asks within a few seconds. */
@Component
class TimesReads {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MONTHS = 12;
    private static final int OLDEST = 10;
    private static final List<Indicator> INDICATORS = List.of(Indicator.S3, Indicator.S2, Indicator.S5);

    private final FigureReads figures;
    private final CaseReads reads;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    TimesReads(FigureReads figures, CaseReads reads, InstantSource clock) {
        this.figures = figures;
        this.reads = reads;
        this.clock = clock;
    }

    /** What was counted, and when it was asked for. */
    private record Kept(Instant at, Mono<CityTimes> times) {}

    Mono<CityTimes> now() {
        Instant now = clock.instant();
        Kept known = kept.get();
        if (known == null || !known.at().plus(FRESH).isAfter(now) || known.at().isAfter(now)) {
            known = new Kept(now, counted(now).cache());
            kept.set(known);
        }
        Kept asked = known;
        // A failure is told once and not kept.
        return asked.times().doOnError(_ -> kept.compareAndSet(asked, null));
    }

    private Mono<CityTimes> counted(Instant now) {
        LocalDate to = LocalDate.ofInstant(now, Wording.ZONE);
        LocalDate from = to.minusYears(1).plusDays(1);
        List<FindFigures> asked = new ArrayList<>();
        for (By by : List.of(By.ALL, By.UNIT, By.CATEGORY)) {
            INDICATORS.forEach(indicator -> asked.add(question(indicator, from, to, by)));
        }
        List<YearMonth> months = months(to);
        for (YearMonth month : months) {
            asked.add(question(Indicator.S3, month.atDay(1), month.atEndOfMonth(), By.ALL));
            asked.add(question(Indicator.S2, month.atDay(1), month.atEndOfMonth(), By.ALL));
        }
        return figures.several(asked, null)
                .zipWith(reads.ask(new FindOldest(OLDEST), FindOldest.Oldest.class))
                .flatMap(t -> {
                    List<String> themes = Themes.of(t.getT1().subList(2 * INDICATORS.size(), 3 * INDICATORS.size()));
                    return figures.several(
                                    Themes.medians(
                                            themes, AskedFigures.begin(from), AskedFigures.begin(to.plusDays(1))),
                                    null)
                            .defaultIfEmpty(List.of())
                            .map(medians -> times(
                                    from,
                                    to,
                                    months,
                                    Themes.joined(t.getT1(), INDICATORS.size(), themes, medians),
                                    t.getT2()));
                });
    }

    private static List<YearMonth> months(LocalDate to) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = MONTHS - 1; i >= 0; i--) {
            months.add(YearMonth.from(to).minusMonths(i));
        }
        return months;
    }

    private static FindFigures question(Indicator indicator, LocalDate from, LocalDate to, By by) {
        return new FindFigures(
                indicator, AskedFigures.begin(from), AskedFigures.begin(to.plusDays(1)), by, FigureFilter.ALL, null);
    }

    private static CityTimes times(
            LocalDate from,
            LocalDate to,
            List<YearMonth> months,
            List<FindFigures.Figures> found,
            FindOldest.Oldest oldest) {
        List<FindFigures.Figures> all = found.subList(0, INDICATORS.size());
        List<Month> trend = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            int at = 3 * INDICATORS.size() + 2 * i;
            trend.add(new Month(months.get(i), alone(found.get(at)), alone(found.get(at + 1))));
        }
        List<Line> units = lines(found.subList(INDICATORS.size(), 2 * INDICATORS.size()), all);
        List<Line> categories = lines(found.subList(2 * INDICATORS.size(), 3 * INDICATORS.size()), all);
        return new CityTimes(
                found.getFirst().at(),
                found.getFirst().position(),
                from,
                to,
                units.getLast(),
                units.subList(0, units.size() - 1),
                categories.subList(0, categories.size() - 1),
                List.copyOf(trend),
                oldest.cases().stream().map(CityTimes.Oldest::of).toList());
    }

    /** A line for each key, and at the end that of all. */
    private static List<Line> lines(List<FindFigures.Figures> parts, List<FindFigures.Figures> all) {
        Set<String> keys = new TreeSet<>();
        parts.forEach(figures -> figures.rows().forEach(row -> keys.add(row.key())));
        List<Told> settled = told(keys, parts.get(0), all.get(0), Cell::share);
        List<Told> answered = told(keys, parts.get(1), all.get(1), Cell::share);
        List<Told> median = told(keys, parts.get(2), all.get(2), Cell::hours);
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>(keys);
        names.add("");
        for (int i = 0; i < names.size(); i++) {
            lines.add(new Line(names.get(i), settled.get(i), answered.get(i), median.get(i)));
        }
        return lines;
    }

    private static List<Told> told(
            Set<String> keys, FindFigures.Figures parts, FindFigures.Figures all, Function<FigureRow, Cell> cell) {
        List<Cell> cells = keys.stream().map(key -> cell(parts, key, cell)).toList();
        return CityTimes.told(cells, cell(all, "", cell));
    }

    private static Told alone(FindFigures.Figures figures) {
        return CityTimes.told(List.of(), cell(figures, "", Cell::share)).getFirst();
    }

    private static Cell cell(FindFigures.Figures figures, String key, Function<FigureRow, Cell> cell) {
        return figures.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(cell)
                .orElse(Cell.none(key));
    }
}
