package id.gurindam.web.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a file of commas (RFC 4180); no cell of it is a formula to any spreadsheet. */
final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r\n|%";

    private ReportCsv() {}

    static byte[] of(List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(ReportCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The table, then what the report rests on: position, view, moment and digest. */
    static List<List<String>> rows(ReportSheet sheet, ReportText text) {
        Stream<List<String>> head =
                Stream.of(Stream.concat(Stream.of("unit", "name"), ReportSheet.fieldNames().stream())
                        .toList());
        Stream<List<String>> lines = sheet.lines().stream().map(line -> row(line.key(), text.name(line.key()), line));
        Stream<List<String>> total = Stream.of(row("ALL", text.all(), sheet.total()));
        Stream<List<String>> facts = text.facts().stream().map(fact -> List.of(fact.name(), fact.value()));
        return Stream.of(head, lines, total, Stream.of(List.<String>of()), facts)
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(String key, String name, ReportSheet.Line line) {
        return Stream.concat(Stream.of(key, name), line.fields().stream()).toList();
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
