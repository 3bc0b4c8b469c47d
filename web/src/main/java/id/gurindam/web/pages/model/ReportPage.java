package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of the units over a month or week, already in the reader's words, and what it rests on. */
public record ReportPage(
        String title,
        String period,
        @Nullable String unit,
        boolean publishable,
        List<Tab> kinds,
        String before,
        String after,
        String csv,
        String pdf,
        String other,
        List<Option> units,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        List<Fact> facts) {

    /** A column with the code and the definition of its indicator. */
    public record Column(String name, String code, String definition) {}

    /** A unit, or all of them. */
    public record Row(String name, boolean total, List<Cell> cells) {}

    /** A number, and where the cases behind it are told; nowhere for those that nobody may open. */
    public record Cell(String words, @Nullable String href) {}

    /** Something that the report says of itself. */
    public record Fact(String name, String value) {}
}
