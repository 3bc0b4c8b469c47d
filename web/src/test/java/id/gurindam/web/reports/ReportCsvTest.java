package id.gurindam.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.figures.CsvCells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of commas that no spreadsheet takes for a program. */
class ReportCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "|calc", "%x"})
    void a_cell_that_begins_like_a_formula_is_text(String cell) {
        assertThat(CsvCells.cell(cell)).startsWith("'").endsWith(cell);
    }

    @Test
    void commas_and_quotes_are_within_their_cell() {
        byte[] bytes = ReportCsv.of(List.of(List.of("a", "Dinas \"PU\", Tata Ruang"), List.of("=1,2")));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("a,\"Dinas \"\"PU\"\", Tata Ruang\"\r\n\"'=1,2\"\r\n");
    }
}
