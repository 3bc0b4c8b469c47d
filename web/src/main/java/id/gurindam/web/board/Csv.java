package id.gurindam.web.board;

import java.util.List;
import java.util.stream.Collectors;

/** Lines for a spreadsheet (RFC 4180) in which no cell is a formula, whoever wrote what stands in it. */
final class Csv {
    private static final String END = "\r\n";
    private static final String MARK = "\uFEFF";

    private Csv() {}

    static String of(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, MARK, END));
    }

    /** A cell that a spreadsheet would reckon with begins with an apostrophe (OWASP, CSV injection). */
    static String cell(String words) {
        String safe = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
