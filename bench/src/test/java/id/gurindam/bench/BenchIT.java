package id.gurindam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchIT {
    @Test
    void a_small_city_fills_every_line_of_the_table(@TempDir Path folder) throws Exception {
        List<Figure> figures = Bench.run(Plan.of(
                "sizes=2000",
                "warm=1",
                "seconds=1",
                "rounds=1",
                "folder=" + folder.resolve("work"),
                "result=" + folder.resolve("bench")));

        assertThat(figures)
                .extracting(Figure::id)
                .contains("W1", "W1b", "W2", "W3", "F1", "G1", "Q1", "Q2", "R1", "R2", "S1", "B1");
        assertThat(Files.readString(folder.resolve("bench.md"))).contains("| W1 |", "fdatasync", "commit");
        assertThat(folder.resolve("bench.json")).isNotEmptyFile();
    }
}
