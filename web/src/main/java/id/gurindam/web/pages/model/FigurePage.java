package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is behind a figure: how it is defined and counted, and case by case the events and the arithmetic. */
public record FigurePage(
        Meant meant,
        List<Fact> facts,
        List<Row> rows,
        long count,
        long hidden,
        List<Case> cases,
        @Nullable String next,
        String board,
        String json) {

    /** The indicator, its period (null for what is open now), the row and part that are meant, and when it was counted. */
    public record Meant(
            String code,
            String name,
            String definition,
            String cohort,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String row,
            @Nullable String part,
            List<String> filters,
            Instant at,
            long position) {}

    /** A number of the figure; the label is a message. */
    public record Fact(String key, String words) {}

    /** One row of a figure that was asked for in rows. */
    public record Row(String name, String href, long n, String value, boolean enough) {}

    /** One case and what it counts for; trail leads to its events, for those who may read them. */
    public record Case(
            String code,
            String href,
            @Nullable String trail,
            String counts,
            String value,
            String unit,
            Instant cohort,
            @Nullable Instant due,
            List<Event> events,
            List<ClockView> clocks) {}

    /** An event on which this rests. */
    public record Event(long position, String word, String name, Instant at) {}
}
