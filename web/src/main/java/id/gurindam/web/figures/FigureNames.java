package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rows of figures are called, and what is told first of each. */
@Component
public class FigureNames {
    /** From how many on a rate says something; below, the page says that it does not. */
    public static final int ENOUGH = 20;

    private static final double PERCENT = 100;

    private final OrganisationBook book;
    private final Words words;

    FigureNames(OrganisationBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    /** The name of the row of this key. */
    public String of(By by, String key, Locale locale) {
        Wording wording = words.in(locale);
        OrganisationPage page = book.now();
        Tongue tongue = "en".equals(locale.getLanguage()) ? Tongue.EN : Tongue.ID;
        if (key.isEmpty()) {
            return wording.say(by == By.UNIT ? "figure.unit.none" : by == By.ALL ? "figure.whole" : "figure.none");
        }
        return switch (by) {
            case ALL -> wording.say("figure.whole");
            case UNIT -> page.places().unitShortName(key);
            case CLASS -> wording.first("classification." + key, key);
            case CATEGORY -> page.subjects().categoryName(key, tongue);
            case AREA -> page.places().areaName(key);
            case CHANNEL -> wording.first("channel." + key, key);
            case FILED_BY -> wording.first("filedBy." + key, key);
            case EDGE -> edge(key, page, wording);
        };
    }

    private static String edge(String key, OrganisationPage page, Wording wording) {
        int cut = key.indexOf('>');
        return unit(key.substring(0, cut), page, wording) + " → " + unit(key.substring(cut + 1), page, wording);
    }

    private static String unit(String code, OrganisationPage page, Wording wording) {
        return code.isEmpty() ? wording.say("figure.unit.none") : page.places().unitShortName(code);
    }

    /** How many cases a row tells of. */
    public static long counted(Indicator indicator, FigureRow row) {
        return indicator.kind() == Indicator.Kind.SHARE ? row.denominator() : row.n();
    }

    /** There are enough of them for a rate or a median to say something. */
    public static boolean enough(Indicator indicator, FigureRow row) {
        return counted(indicator, row) >= ENOUGH;
    }

    /** What is told first: a percentage, a median, a mean or a count. */
    public static @Nullable Double value(Indicator indicator, FigureRow row) {
        return switch (indicator.kind()) {
            case SHARE, PART -> percent(row);
            case MINUTES, DAYS -> row.median();
            case MEAN -> row.mean();
            case LEFT, COUNT, UNITS -> (double) row.n();
        };
    }

    private static @Nullable Double percent(FigureRow row) {
        Double share = row.share();
        return share == null ? null : share * PERCENT;
    }
}
