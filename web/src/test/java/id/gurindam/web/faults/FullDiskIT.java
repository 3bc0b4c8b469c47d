package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import id.gurindam.web.journey.Pictures;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No room on the disk, for each thing that is kept; what cannot be kept is refused, and room is all that it takes. */
class FullDiskIT {
    @TempDir
    Path folder;

    @Test
    void a_disk_that_is_full_for_the_record_refuses_what_is_new_until_there_is_room() throws Exception {
        try (Machine.Disk disk = Machine.disk(folder.resolve("data"), 48);
                Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            scenario.run(full("disk-record", disk, FullDiskIT::thePageSaysSo), 1, true);
        }
    }

    @Test
    void a_disk_that_is_full_for_the_keys_refuses_what_has_words_to_seal() throws Exception {
        try (Machine.Disk disk = Machine.disk(folder.resolve("keys"), 24);
                Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            scenario.run(full("disk-keys", disk, _ -> {}), 1, true);
        }
    }

    @Test
    void a_disk_that_is_full_for_the_files_refuses_files_alone() throws Exception {
        try (Machine.Disk disk = Machine.disk(folder.resolve("data/files"), 4);
                Scenario scenario = new Scenario(folder)) {
            scenario.house.start();
            Fault full = new Fault(
                    "disk-files",
                    (_, _) -> disk.fill(),
                    (s, load) -> {
                        refusedFile(s);
                        int before = s.ledger.acknowledged().size();
                        load.waitFor(Duration.ofSeconds(1));
                        assertThat(s.ledger.acknowledged()).hasSizeGreaterThan(before);
                    },
                    (s, _) -> {
                        disk.free();
                        assertThat(upload(s).status()).isEqualTo(201);
                    });
            scenario.run(full, 1, true);
        }
    }

    /** One more look while the disk is full. */
    @FunctionalInterface
    private interface Look {
        void at(Scenario scenario) throws Exception;
    }

    private static Fault full(String name, Machine.Disk disk, Look look) {
        return new Fault(
                name,
                (_, _) -> disk.fill(),
                (s, _) -> {
                    String code = anyCase(s);
                    Scenario.until(
                            "filing is refused",
                            Duration.ofSeconds(30),
                            () -> filing(s).status() >= 500);
                    look.at(s);
                    Http.Reply refused = filing(s);
                    assertThat(refused.status()).as(refused.text()).isEqualTo(507);
                    assertThat(refused.json().get("code").stringValue()).isEqualTo("DISK_FULL");
                    assertThat(s.status("/api/complaints/" + code)).isEqualTo(200);
                    assertThat(s.status("/laporan")).isEqualTo(200);
                    assertThat(s.status("/actuator/health/liveness")).isEqualTo(200);
                },
                (s, _) -> {
                    disk.free();
                    Scenario.until(
                            "it is ready again",
                            Duration.ofSeconds(30),
                            () -> s.status("/actuator/health/readiness") == 200);
                });
    }

    private static void thePageSaysSo(Scenario s) throws Exception {
        s.saysNotReady();
        assertThat(Http.citizen(s.house)
                        .get("/keandalan", "Accept", "text/html")
                        .text())
                .contains("Tidak, catatan sedang tidak dapat ditulis");
        assertThat(Http.citizen(s.house)
                        .get("/api/reliability")
                        .json()
                        .get("now")
                        .get("writable")
                        .booleanValue())
                .isFalse();
    }

    private static void refusedFile(Scenario s) throws Exception {
        Scenario.until(
                "a file is refused", Duration.ofSeconds(10), () -> upload(s).status() >= 500);
        Http.Reply refused = upload(s);
        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
    }

    private static Http.Reply upload(Scenario s) throws java.io.IOException, InterruptedException {
        Http.Reply reply = Http.citizen(s.house).upload("/api/files", "foto.png", Pictures.small());
        s.ledger.stored(reply);
        return reply;
    }

    private static Http.Reply filing(Scenario s) throws java.io.IOException, InterruptedException {
        return s.fileOne();
    }

    private static String anyCase(Scenario s) {
        return s.ledger.acknowledged().values().iterator().next().code();
    }
}
