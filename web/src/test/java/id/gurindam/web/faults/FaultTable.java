package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of faults tried: one row for each fault, the newest run. It lies in target/faults/faults.json; with
 * {@code -Dpublish=true} also where the page takes it from.
 */
final class FaultTable {
    private static final Path MADE = Path.of("target/faults/faults.json");
    private static final Path SHOWN = Path.of("src/main/resources/id/gurindam/web/reliability/faults.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FaultTable() {}

    /** One fault tried; its name has words for people under reliability.fault in the messages. */
    record Row(
            String fault,
            String test,
            int rounds,
            long seed,
            Findings findings,
            double recoverySeconds,
            @Nullable Double notReadySeconds,
            String note) {}

    static synchronized void add(Row tried) throws IOException {
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).containsKey("reliability.fault." + tried.fault()))
                .as("words for " + tried.fault())
                .isTrue();
        Map<String, Object> row = told(tried);
        write(MADE, tried.fault(), row);
        if (Boolean.getBoolean("publish")) {
            write(SHOWN, tried.fault(), row);
        }
    }

    private static Map<String, Object> told(Row tried) {
        Findings findings = tried.findings();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fault", tried.fault());
        row.put("test", tried.test());
        row.put("rounds", tried.rounds());
        row.put("seed", Long.toString(tried.seed()));
        row.put("acknowledged", findings.count("acknowledged"));
        row.put("lost", findings.count("lost"));
        row.put("twice", findings.count("twice"));
        row.put("recoverySeconds", tenths(tried.recoverySeconds()));
        row.put("notReadySeconds", tried.notReadySeconds() == null ? null : tenths(tried.notReadySeconds()));
        row.put("holds", findings.broken().isEmpty());
        row.put("note", tried.note());
        row.put("date", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
        row.put("commit", commit());
        row.put("machine", machine());
        return row;
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    /** Tests in other processes enter their rows at the same time, so one waits for the other. */
    private static void write(Path file, String fault, Map<String, Object> row) throws IOException {
        Files.createDirectories(MADE.getParent());
        try (FileChannel turn = FileChannel.open(
                        MADE.resolveSibling("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = turn.lock()) {
            enter(file, fault, row);
        }
    }

    private static void enter(Path file, String fault, Map<String, Object> row) throws IOException {
        Map<String, Object> rows = new TreeMap<>();
        if (Files.exists(file)) {
            for (JsonNode known : JSON.readTree(Files.readAllBytes(file))) {
                rows.put(known.get("fault").stringValue(), known);
            }
        }
        rows.put(fault, row);
        Files.writeString(file, JSON.writeValueAsString(rows.values()) + "\n");
    }

    private static String commit() {
        return said("git", "rev-parse", "--short", "HEAD");
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, JDK "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    private static String said(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
