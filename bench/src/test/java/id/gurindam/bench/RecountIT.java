package id.gurindam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.bench.recount.House;
import id.gurindam.bench.recount.RecountFigures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountIT {
    private static final int CASES = 300;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);

    @Test
    void every_figure_of_a_small_city_comes_out_again_from_its_raw_record(@TempDir Path folder) throws Exception {
        List<String> program =
                List.of("-Xmx1g", "-jar", Path.of("web/target/gurindam.jar").toString());
        try (Child house = Child.house(program, folder, CASES).ready("/actuator/health/readiness")) {
            new Speaker(house).awaitViews();

            RecountFigures.Table table =
                    RecountFigures.run(new House(house.at(""), "auditor:" + Speaker.PASSWORD), LAST);

            assertThat(table.differences()).isEmpty();
            assertThat(table.cells()).hasSizeGreaterThan(1_000);
        }
    }
}
