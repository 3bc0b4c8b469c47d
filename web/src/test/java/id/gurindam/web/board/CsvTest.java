package id.gurindam.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.figures.CsvCells;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void no_cell_is_a_formula(String words) {
        assertThat(CsvCells.cell(words).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void commas_quotes_and_lines_stay_in_their_cell() {
        assertThat(Csv.of(List.of(List.of("91,4", "\"Dishub\"", "biasa"))))
                .isEqualTo("\uFEFF\"91,4\",\"\"\"Dishub\"\"\",biasa\r\n");
    }
}
