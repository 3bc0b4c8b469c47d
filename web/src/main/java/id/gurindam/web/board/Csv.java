package id.gurindam.web.board;

import id.gurindam.web.figures.CsvCells;
import java.util.List;

/** Lines for a spreadsheet (RFC 4180) in which no cell is a formula, whoever wrote what stands in it. */
final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    static String of(List<List<String>> lines) {
        return MARK + CsvCells.lines(lines);
    }
}
