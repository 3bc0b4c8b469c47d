package id.gurindam.web.figures;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as a file of commas (RFC 4180); no cell of it is a formula to any spreadsheet (OWASP, CSV injection). */
public final class CsvCells {
    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final String END = "\r\n";

    private CsvCells() {}

    /** The rows in their order, each with its end. */
    public static String lines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvCells::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, "", END));
    }

    /** A cell that a spreadsheet would reckon with begins with an apostrophe. */
    public static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
