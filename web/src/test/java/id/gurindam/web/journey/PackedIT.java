package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that a city installs does what the program does from its folders. */
class PackedIT {
    @TempDir
    Path folder;

    @Test
    void pages_are_made_from_the_packed_program_too() throws Exception {
        try (HouseProcess house = HouseProcess.packed(
                        folder,
                        "--gurindam.demo=true",
                        "--gurindam.demo-cases=20",
                        "--gurindam.demo-password=" + Http.PASSWORD)
                .start()) {
            Http citizen = Http.citizen(house);
            String code = citizen.get("/api/complaints?limit=1")
                    .json()
                    .get("items")
                    .get(0)
                    .get("trackingCode")
                    .stringValue();
            Map<String, Integer> answers = new TreeMap<>();
            for (String page : List.of("/", "/laporan", "/laporan/" + code, "/lapor", "/lacak", "/masuk")) {
                answers.put(page, citizen.get(page, "Accept", "text/html").status());
            }
            assertThat(answers.values()).as(answers.toString()).containsOnly(200);
            assertThat(citizen.get("/laporan/TPI-0000-0000", "Accept", "text/html")
                            .text())
                    .as("an unknown case has a page of the house")
                    .contains("Gurindam");
        }
    }
}
