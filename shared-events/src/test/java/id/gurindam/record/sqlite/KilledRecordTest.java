package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.RecordedEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRecordTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Map<String, Long> acknowledged = new HashMap<>();

    @Test
    void nothing_acknowledged_is_lost_or_there_twice_however_often_the_process_is_killed() throws Exception {
        System.out.println("KilledRecordTest: replay with -Dseed=" + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int before = acknowledged.size();
            killAfter(1 + random.nextInt(400), "round" + round);
            assertThat(acknowledged.size()).isGreaterThan(before);
            lookAtWhatIsLeft();
        }
    }

    private void killAfter(int acknowledgements, String round) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            String line = told.readLine();
            for (int i = 1; line != null; i++) {
                acknowledge(line);
                if (i == acknowledgements) {
                    process.toHandle().destroyForcibly();
                }
                line = told.readLine();
            }
        }
        process.waitFor();
    }

    private void acknowledge(String line) {
        int space = line.indexOf(' ');
        boolean whole = space > 0 && line.matches("\\d+ killed-round\\d+-\\d+-\\d+");
        if (whole) {
            acknowledged.put(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
        }
    }

    private void lookAtWhatIsLeft() {
        try (SqliteRecordStore record = SqliteRecordStore.open(KilledWriter.opening(folder))) {
            assertThat(record.writingStopped()).isEmpty();
            List<RecordedEvent> all = record.from(0, Integer.MAX_VALUE);
            Map<String, Integer> found = new HashMap<>();
            for (int position = 0; position < all.size(); position++) {
                assertThat(all.get(position).position()).isEqualTo(position);
                found.merge(all.get(position).streamId(), 1, Integer::sum);
            }
            assertThat(found.values().stream().filter(n -> n > 2)).isEmpty();
            acknowledged.forEach((stream, position) -> {
                assertThat(found).containsEntry(stream, 2);
                assertThat(all.get(position.intValue()).streamId()).isEqualTo(stream);
                assertThat(record.answerTo(new IdempotencyKey("killed", stream)))
                        .isPresent();
            });
            System.out.printf("acknowledged %d, found %d, 0 lost%n", acknowledged.size(), (all.size() - 1) / 2);
        }
    }
}
