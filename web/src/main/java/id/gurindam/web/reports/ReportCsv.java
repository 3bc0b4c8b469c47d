package id.gurindam.web.reports;

import id.gurindam.web.figures.CsvCells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A report as a file of commas (RFC 4180); no cell of it is a formula to any spreadsheet. */
final class ReportCsv {
    private ReportCsv() {}

    static byte[] of(List<List<String>> rows) {
        return CsvCells.lines(rows).getBytes(StandardCharsets.UTF_8);
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
}
