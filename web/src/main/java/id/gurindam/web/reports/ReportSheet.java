package id.gurindam.web.reports;

import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.figures.Suppression.Shown;
import id.gurindam.web.reports.ReportColumn.Count;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cells of a report as they are written, for people and for programs, and the digest over the latter. */
record ReportSheet(List<Line> lines, Line total, String digest) {
    private static final double PERCENT = 100;
    private static final String SMALL = "<5";
    private static final String BESIDE = "*";

    /** One row: what people read, one for each column, and the fields of the file, which name neither unit nor language. */
    record Line(String key, List<String> words, List<String> fields) {}

    static ReportSheet of(Report report, Locale locale) {
        List<Line> lines = report.rows().stream().map(row -> line(row, locale)).toList();
        Line total = line(report.total(), locale);
        return new ReportSheet(lines, total, digest(report, lines, total));
    }

    /** The names of the fields of a file: unit is the code. */
    static List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        for (ReportColumn column : ReportColumn.values()) {
            String name = column.name().toLowerCase(Locale.ROOT);
            if (column.share()) {
                names.addAll(List.of(name, name + "_of", name + "_percent"));
            } else {
                names.add(column == ReportColumn.MEDIAN ? "median_days" : name);
            }
        }
        return List.copyOf(names);
    }

    private static Line line(Report.Row row, Locale locale) {
        List<String> words = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (ReportColumn column : ReportColumn.values()) {
            if (column == ReportColumn.MEDIAN) {
                @Nullable Double median = row.plain(Count.CLOSED) ? row.median() : null;
                words.add(median == null ? "–" : one(median, locale));
                fields.add(median == null ? "" : one(median, Locale.ROOT));
            } else if (column.share()) {
                share(row, column, locale, words, fields);
            } else {
                words.add(number(row, column.count(), locale));
                fields.add(number(row, column.count(), Locale.ROOT));
            }
        }
        return new Line(row.key(), List.copyOf(words), List.copyOf(fields));
    }

    /** A percentage where there are enough of them, else how many of how many; nothing that tells a hidden count. */
    private static void share(
            Report.Row row, ReportColumn column, Locale locale, List<String> words, List<String> fields) {
        long of = row.count(column.of());
        long hits = of - row.count(column.count());
        boolean told = row.plain(column.of(), column.count()) && row.plain(kept(column));
        boolean enough = told && of >= FigureNames.ENOUGH;
        String all = number(row, column.of(), locale);
        if (!told) {
            words.add(row.plain(column.of()) && of == 0 ? "–" : "* / " + all);
        } else if (of == 0) {
            words.add("–");
        } else {
            String percent = enough ? one(hits * PERCENT / of, locale) + " % " : "";
            words.add(percent + "(" + hits + "/" + all + ")");
        }
        fields.add(told ? Long.toString(hits) : BESIDE);
        fields.add(number(row, column.of(), Locale.ROOT));
        fields.add(enough ? one(hits * PERCENT / of, Locale.ROOT) : "");
    }

    /** The cells that the hits of a share are made of. */
    private static Count[] kept(ReportColumn column) {
        return switch (column) {
            case FIRST -> new Count[] {Count.FIRST_KEPT};
            case SETTLED -> new Count[] {Count.SETTLED_KEPT};
            default -> new Count[0];
        };
    }

    private static String number(Report.Row row, Count count, Locale locale) {
        return switch (row.shown(count)) {
            case SMALL -> SMALL;
            case BESIDE -> BESIDE;
            case PLAIN -> grouped(row.count(count), locale);
        };
    }

    private static String grouped(long number, Locale locale) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(!locale.equals(Locale.ROOT));
        return format.format(number);
    }

    private static String one(double number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** Over what was counted and nothing else, so that every form and language of the same report has the same. */
    private static String digest(Report report, List<Line> lines, Line total) {
        StringBuilder text = new StringBuilder();
        text.append(report.period()).append('\n').append(report.position()).append('\n');
        lines.forEach(line -> text.append(line.key())
                .append(',')
                .append(String.join(",", line.fields()))
                .append('\n'));
        text.append("=,").append(String.join(",", total.fields())).append('\n');
        return ReportDigest.of(text.toString());
    }

    /** Something is hidden in it. */
    static boolean hides(Report report) {
        return report.rows().stream()
                        .anyMatch(row -> row.shown().values().stream().anyMatch(shown -> shown != Shown.PLAIN))
                || report.total().shown().values().stream().anyMatch(shown -> shown != Shown.PLAIN);
    }
}
