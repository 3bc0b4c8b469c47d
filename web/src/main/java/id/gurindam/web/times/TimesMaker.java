package id.gurindam.web.times;

import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.TimesPage;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the city's times. */
@Component
class TimesMaker {
    private static final int LEFT = 54;
    private static final int TOP = 12;
    private static final int STEP = 44;
    private static final int HEIGHT = 140;
    private static final int PERCENT = 100;
    private static final int QUARTER = 3;

    private final FigureNames names;
    private final Words words;

    TimesMaker(FigureNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    TimesPage page(CityTimes times, Locale locale) {
        Wording wording = words.in(locale);
        Telling telling = new Telling(wording, locale);
        return new TimesPage(
                times.at(),
                times.position(),
                times.from(),
                times.to(),
                line(By.ALL, times.all(), telling, locale),
                lines(By.UNIT, times.units(), telling, locale),
                lines(By.CATEGORY, times.categories(), telling, locale),
                months(times, telling, locale),
                points(times.months(), CityTimes.Month::settled),
                points(times.months(), CityTimes.Month::answered),
                times.oldest().stream()
                        .map(open -> new TimesPage.Oldest(
                                open.days(),
                                names.of(By.CATEGORY, open.category(), locale),
                                names.of(By.UNIT, open.unit(), locale)))
                        .toList());
    }

    /** How a cell is written. */
    private record Telling(Wording wording, Locale locale) {
        TimesPage.Cell percent(CityTimes.Told told) {
            return cell(told, told.value() == null ? null : one(told.value()) + " %");
        }

        TimesPage.Cell hours(CityTimes.Told told) {
            return cell(told, told.value() == null ? null : wording.say("limit.HOURS", one(told.value())));
        }

        private TimesPage.Cell cell(CityTimes.Told told, @Nullable String value) {
            Long n = told.n();
            String count = n != null ? wording.number(n) : told.small() ? "<5" : "*";
            String usual = n != null && n == 0 ? "–" : wording.say("times.toofew");
            return new TimesPage.Cell(value == null ? usual : value, count, value != null);
        }

        private String one(double number) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMinimumFractionDigits(1);
            format.setMaximumFractionDigits(1);
            return format.format(number);
        }
    }

    private List<TimesPage.Line> lines(By by, List<CityTimes.Line> lines, Telling telling, Locale locale) {
        return lines.stream()
                .map(line -> line(by, line, telling, locale))
                .sorted(Comparator.comparing(TimesPage.Line::name))
                .toList();
    }

    private TimesPage.Line line(By by, CityTimes.Line line, Telling telling, Locale locale) {
        return new TimesPage.Line(
                names.of(by, line.key(), locale),
                telling.percent(line.settled()),
                telling.percent(line.answered()),
                telling.hours(line.median()));
    }

    private static List<TimesPage.Month> months(CityTimes times, Telling telling, Locale locale) {
        DateTimeFormatter full = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        DateTimeFormatter brief = DateTimeFormatter.ofPattern("MMM", locale);
        List<TimesPage.Month> months = new ArrayList<>();
        for (int i = 0; i < times.months().size(); i++) {
            CityTimes.Month month = times.months().get(i);
            months.add(new TimesPage.Month(
                    full.format(month.month()),
                    i % QUARTER == 0 ? brief.format(month.month()) : "",
                    LEFT + i * STEP,
                    telling.percent(month.settled()),
                    telling.percent(month.answered())));
        }
        return List.copyOf(months);
    }

    /** Where the line goes; a month of which too little is known breaks it. */
    private static List<TimesPage.Point> points(
            List<CityTimes.Month> months, Function<CityTimes.Month, CityTimes.Told> which) {
        List<TimesPage.Point> points = new ArrayList<>();
        boolean broken = true;
        for (int i = 0; i < months.size(); i++) {
            Double value = which.apply(months.get(i)).value();
            if (value != null) {
                int y = TOP + HEIGHT - (int) Math.round(value * HEIGHT / PERCENT);
                points.add(new TimesPage.Point(LEFT + i * STEP, y, broken));
            }
            broken = value == null;
        }
        return List.copyOf(points);
    }
}
