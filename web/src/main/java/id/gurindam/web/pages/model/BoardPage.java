package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The response-time board: every number with the address of what is behind it. */
public record BoardPage(
        Shown shown,
        List<Headline> headlines,
        Bar bar,
        List<UnitGroup> units,
        List<LocalDate> weeks,
        Urgent urgent,
        Flow flow,
        Closed closed,
        List<Filed> filed,
        Forecasts forecasts,
        List<Standing> standing,
        List<Filter> filters,
        boolean filtered) {

    /** The moment and the period, how it is shown and where it can be had otherwise. */
    public record Shown(
            Instant at,
            long position,
            LocalDate from,
            LocalDate to,
            LocalDate week,
            String period,
            boolean wall,
            @Nullable String live,
            String here,
            String wallHref,
            String csv,
            String before,
            List<Opens> periods) {}

    /** A number with the page behind it. */
    public record Opens(String words, String href) {}

    /** One of the few numbers that can be read from afar; more is said in small. */
    public record Headline(String css, Opens number, String key, String more) {}

    /** All open cases by the time that is left; the sentence says what is to be seen. */
    public record Bar(String sentence, List<Segment> segments) {}

    /** One part of the bar. */
    public record Segment(int bucket, String css, double x, double width, List<String> lines, Opens count) {}

    /** Units that may be compared; the title is a message with its values. */
    public record UnitGroup(String key, List<Object> args, boolean compared, List<UnitRow> rows) {}

    /** One unit; a rate that says nothing yet is told as a count. */
    public record UnitRow(
            String name,
            Opens open,
            Opens late,
            boolean anyLate,
            Opens soon,
            Rate answered,
            Rate settled,
            @Nullable Spark spark,
            List<String> weeks,
            Opens median,
            Opens p90,
            @Nullable Opens left,
            boolean overdrawn) {}

    /** A percentage where there are enough cases, else how many of how many. */
    public record Rate(Opens number, boolean enough) {}

    /** A small line with a point at its end. */
    public record Spark(String points, double x, double y, String sentence) {}

    /** The cases that want somebody first: how many are late in all, and the few that are shown. */
    public record Urgent(long late, long shownLate, List<CaseRow> rows) {}

    /** One case; without a code it is one that this reader may not see. */
    public record CaseRow(
            @Nullable String code,
            @Nullable String href,
            String category,
            String unit,
            @Nullable ClockView clock) {}

    /** What came and went within the week. */
    public record Flow(Opens start, Opens in, Opens back, Opens out, Opens end) {}

    /** How cases were closed; silence leaves open how many were content, between least and most. */
    public record Closed(
            Opens confirmed,
            Opens lapsed,
            Opens objected,
            Opens all,
            @Nullable String least,
            @Nullable String most) {}

    /** Those filed by a citizen and those by somebody else, kept apart. */
    public record Filed(String name, Opens in, Rate settled) {}

    /** The units whose budget is used up next, and how many have none left. */
    public record Forecasts(List<Forecast> next, int gone) {}

    /** When the budget of a unit is used up. */
    public record Forecast(String unit, LocalDate on, Opens late) {}

    /** A list on which cases stand until somebody takes them off; key is the message of its name. */
    public record Standing(String key, Opens number, List<CaseRow> rows) {}

    /** One thing to narrow the board by; its label is the message filter.NAME. */
    public record Filter(String name, List<Option> options, String value) {}
}
