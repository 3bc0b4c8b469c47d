package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardTable.Cell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures in the words of a page, each with the way to what is behind it. */
record BoardWords(Wording words, FigureNames names, Locale locale, BoardPeriod period) {
    private static final int HOUR = 60;
    private static final double PERCENT = 100;

    /** "12,3 %". */
    String percent(double share) {
        return words.say("board.percent", words.measured(share * PERCENT));
    }

    /** "4,5 jam kerja". */
    String hours(double minutes) {
        return words.say("board.hours", words.measured(minutes / HOUR));
    }

    String name(By by, String key) {
        return names.of(by, key, locale);
    }

    /** The address of the cases behind a row; key null for all of them. */
    String behind(Indicator indicator, By by, @Nullable String key) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/papan/angka")
                .queryParam("indicator", indicator.code())
                .queryParam("from", period.from())
                .queryParam("to", period.to());
        if (key == null || by == By.ALL) {
            return address.build().toUriString();
        }
        return address.queryParam("by", AskedFigures.word(by))
                .queryParam("key", "{key}")
                .encode()
                .buildAndExpand(key)
                .toUriString();
    }

    /** How many. */
    Cell count(Indicator indicator, By by, @Nullable FigureRow row, long number) {
        return row == null ? nothing() : Cell.to(words.number(number), behind(indicator, by, row.key()));
    }

    /** A share, or that there are too few for one. */
    Cell share(Indicator indicator, By by, @Nullable FigureRow row) {
        Double share = row == null ? null : row.share();
        if (row == null || share == null) {
            return nothing();
        }
        return Cell.to(
                FigureNames.enough(indicator, row) ? percent(share) : words.say("board.few"),
                behind(indicator, by, row.key()));
    }

    /** A median of working minutes in hours, or that there are too few for one, or that half of them still wait. */
    Cell median(Indicator indicator, By by, @Nullable FigureRow row) {
        if (row == null) {
            return nothing();
        }
        Double median = row.median();
        String told = !FigureNames.enough(indicator, row)
                ? words.say("board.few")
                : median == null ? words.say("board.waiting") : hours(median);
        return Cell.to(told, behind(indicator, by, row.key()));
    }

    static Cell nothing() {
        return Cell.of("–");
    }
}
