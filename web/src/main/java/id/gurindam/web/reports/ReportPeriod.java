package id.gurindam.web.reports;

import id.gurindam.web.problem.EdgeRefusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month ({@code 2026-10}) or a week of ISO 8601 ({@code 2026-W43}), both ends included. */
public record ReportPeriod(LocalDate from, LocalDate to, boolean week) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** The period of these words, or the month of that day; refused if it is neither. */
    static ReportPeriod of(@Nullable String words, LocalDate today) {
        if (words == null || words.isBlank()) {
            return month(YearMonth.from(today));
        }
        try {
            Matcher week = WEEK.matcher(words);
            if (week.matches()) {
                return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            }
            if (MONTH.matcher(words).matches()) {
                return month(YearMonth.parse(words));
            }
        } catch (DateTimeException malformed) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("masa");
        }
        throw EdgeRefusal.PARAMETER_MALFORMED.refused("masa");
    }

    private static ReportPeriod month(YearMonth month) {
        return new ReportPeriod(month.atDay(1), month.atEndOfMonth(), false);
    }

    /** The fourth of January is always in the first week; a 53rd is not in every year. */
    private static ReportPeriod week(int year, int number) {
        LocalDate first = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(number - 1L);
        if (number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("masa");
        }
        return weekFrom(monday);
    }

    private static ReportPeriod weekFrom(LocalDate monday) {
        return new ReportPeriod(monday, monday.plusDays(6), true);
    }

    /** The week in which it begins. */
    ReportPeriod asWeek() {
        return week ? this : weekFrom(to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The month in which it ends. */
    ReportPeriod asMonth() {
        return month(YearMonth.from(to));
    }

    /** The one before. */
    ReportPeriod before() {
        return week ? weekFrom(from.minusWeeks(1)) : month(YearMonth.from(from).minusMonths(1));
    }

    /** The one after. */
    ReportPeriod after() {
        return week ? weekFrom(from.plusWeeks(1)) : month(YearMonth.from(from).plusMonths(1));
    }

    /** It was not over on that day. */
    boolean unfinishedOn(LocalDate day) {
        return ChronoUnit.DAYS.between(day, to) >= 0;
    }

    @Override
    public String toString() {
        return week
                ? "%d-W%02d".formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : YearMonth.from(from).toString();
    }
}
