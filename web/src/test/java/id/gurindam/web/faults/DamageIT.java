package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they were left: named at start, in one line, and never written to as if nothing were wrong. */
class DamageIT {
    private static final Duration START = Duration.ofSeconds(60);
    private static final int BLOCK = 64;

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    @Test
    void damage_to_the_record_or_the_keys_is_named_at_start() throws Exception {
        try (Scenario s = new Scenario(folder)) {
            s.house.start();
            try (Load load = s.load("before")) {
                load.waitFor(Duration.ofSeconds(2));
                OnDisk.copy(folder.resolve("keys"), kept.resolve("older-keys"));
            }
            s.house.close();
            OnDisk.copy(folder, kept.resolve("good"));

            named(s, "record.db cut by 4 KB", () -> cut("data/record.db", 4 << 10));
            named(s, "record.db cut by 64 KB", () -> cut("data/record.db", 64 << 10));
            readsOn(s, "64 bytes of an event flipped", () -> flip("data/record.db", inAnEvent(s)));
            named(s, "keys.db cut by 4 KB", () -> cut("keys/keys.db", 4 << 10));
            named(s, "keys.db cut by 64 KB", () -> cut("keys/keys.db", 64 << 10));
            namedWhereUsed(s);
            s.house.start();
            s.verdict("damaged-files", 6, null);
        }
    }

    @Test
    void an_older_record_and_the_record_of_another_store_are_named_at_start() throws Exception {
        try (Scenario s = new Scenario(folder)) {
            s.house.start();
            s.fileOne();
            s.house.close();
            OnDisk.copy(folder.resolve("data"), kept.resolve("older"));
            s.house.start();
            s.fileOne();
            s.house.close();
            OnDisk.copy(folder, kept.resolve("good"));

            named(
                    s,
                    "record.db from an older backup",
                    () -> Files.copy(
                            kept.resolve("older/record.db"),
                            folder.resolve("data/record.db"),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING));
            named(s, "keys of another store", () -> OnDisk.delete(folder.resolve("data")));
            s.house.start();
            s.verdict("older-or-foreign", 2, null);
        }
    }

    /** What is done to the files while nobody runs. */
    @FunctionalInterface
    private interface Harm {
        void to() throws Exception;
    }

    /** Either it does not start and says why in one line, or it starts, reads, and says that it does not write. */
    private void named(Scenario s, String what, Harm harm) throws Exception {
        harm.to();
        Files.deleteIfExists(s.house.log());
        s.house.launch();
        boolean answers = answersOrEnds(s);
        List<String> lines = Files.readAllLines(s.house.log());
        if (answers) {
            Http.Reply refused = s.fileOne();
            System.out.println(what + ": starts for reading, " + refused.status());
            assertThat(s.status("/actuator/health/readiness")).as(what).isEqualTo(503);
            assertThat(refused.status()).as(what).isEqualTo(503);
        } else {
            String told = lines.stream().filter(DamageIT::isTheLine).findFirst().orElse("nothing: " + lines);
            System.out.println(what + ": does not start, " + told);
            assertThat(told).as(what).doesNotStartWith("nothing");
        }
        s.house.close();
        putBack(s);
    }

    /** It starts, names the position, shows what is whole, and says that it does not write. */
    private void readsOn(Scenario s, String what, Harm harm) throws Exception {
        harm.to();
        Files.deleteIfExists(s.house.log());
        s.house.launch();
        assertThat(answersOrEnds(s)).as(what + ": it starts").isTrue();
        List<String> named = Files.readAllLines(s.house.log()).stream()
                .filter(line -> line.contains("damaged at position"))
                .toList();
        System.out.println(what + ": starts for reading, " + named);
        assertThat(named)
                .singleElement()
                .asString()
                .containsAnyOf("the event is not as it was written", "the event cannot be unpacked");
        assertThat(s.status("/laporan")).as(what).isEqualTo(200);
        assertThat(s.status("/actuator/health/readiness")).as(what).isEqualTo(503);
        assertThat(s.fileOne().status()).as(what).isEqualTo(503);
        s.house.close();
        putBack(s);
    }

    /**
     * Every key is sealed by itself, so one that was changed opens nothing: its case is parked or its text refused, and no
     * other text is shown in its place. The keys are looked through behind the service, and what is found is told there.
     */
    private void namedWhereUsed(Scenario s) throws Exception {
        flip("keys/keys.db", Files.size(folder.resolve("keys/keys.db")) / 2 + s.random.nextInt(4096));
        s.house.launch();
        if (answersOrEnds(s)) {
            s.house.awaitReady();
            List<String> codes = s.ledger.acknowledged().values().stream()
                    .map(Ledger.Acknowledged::code)
                    .distinct()
                    .toList();
            int whole = 0;
            for (String code : codes) {
                whole += s.status("/api/complaints/" + code) == 200 ? 1 : 0;
            }
            int parked = Http.as(s.house, "admin")
                    .get("/api/parked")
                    .json()
                    .get("parked")
                    .size();
            System.out.println("64 bytes of keys.db flipped: starts, " + whole + " of " + codes.size()
                    + " cases can be read, " + parked + " are parked");
            assertThat(whole == codes.size() || parked > 0).isTrue();
        }
        s.house.close();
        putBack(s);
    }

    private void putBack(Scenario s) throws IOException {
        s.ledger.unknown().clear();
        OnDisk.delete(folder.resolve("data"));
        OnDisk.delete(folder.resolve("keys"));
        OnDisk.copy(kept.resolve("good"), folder);
    }

    private static boolean isTheLine(String line) {
        return line.startsWith("cannot start: ");
    }

    /** True once it answers, false once it has ended with a code that is not 0. */
    private static boolean answersOrEnds(Scenario s) throws Exception {
        boolean[] ended = new boolean[1];
        Scenario.until("it answers or ends", START, () -> {
            ended[0] =
                    !ProcessHandle.of(s.house.pid()).map(ProcessHandle::isAlive).orElse(false);
            return ended[0] || answers(s);
        });
        if (ended[0]) {
            assertThat(s.house.exitCode()).isNotZero();
        }
        return !ended[0];
    }

    private static boolean answers(Scenario s) throws InterruptedException {
        try {
            return s.status("/actuator/health/liveness") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void cut(String name, int bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(Math.max(file.length() / 2, file.length() - bytes));
        }
    }

    /** Where the packed words of some filing begin: what lies between rows is under no seal. */
    private long inAnEvent(Scenario s) throws IOException {
        Path file = folder.resolve("data/record.db");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<byte[]> filings = OnDisk.filings(file);
        byte[] some = filings.get(s.random.nextInt(filings.size()));
        int at = bytes.indexOf(new String(some, StandardCharsets.ISO_8859_1));
        if (at < 0) {
            throw new IllegalStateException("a filing does not lie in one piece");
        }
        return at;
    }

    /** Flips bytes from this place on. */
    private void flip(String name, long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            byte[] bytes = new byte[BLOCK];
            file.seek(at);
            file.readFully(bytes);
            for (int i = 0; i < BLOCK; i++) {
                bytes[i] ^= (byte) 0xFF;
            }
            file.seek(at);
            file.write(bytes);
        }
    }
}
