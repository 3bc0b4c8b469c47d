package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.RecordRefusal.WritingStopped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {
    private static final int EVENTS = 2_000;

    @TempDir
    Path folder;

    @BeforeEach
    void filled() {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            List<CompletableFuture<Appended>> all = IntStream.range(0, EVENTS)
                    .mapToObj(i -> append(record, "stream-" + i))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    @Test
    void a_flipped_bit_in_an_index_is_found_behind_the_service_and_stops_writing() throws Exception {
        flipInIndex("stream-1777");

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            record.scrubbed();

            assertThat(record.writingStopped()).get().asString().contains("the file of the record is damaged");
            assertThatThrownBy(() -> append(record, "late").join()).hasCauseInstanceOf(WritingStopped.class);
            assertThat(record.from(0, EVENTS + 1)).hasSize(EVENTS + 1);
        }
    }

    @Test
    void a_sound_record_is_looked_through_and_goes_on() throws Exception {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            record.scrubbed();

            assertThat(append(record, "after").join().firstPosition()).isEqualTo(EVENTS + 1);
        }
    }

    @Test
    void a_record_that_is_closed_while_it_is_looked_through_is_not_called_damaged() throws Exception {
        for (int i = 0; i < 20; i++) {
            SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder));
            record.close();
            assertThat(record.damage()).isEmpty();
        }
    }

    /** Where the stream is said without its subject before it, which a row has. */
    private void flipInIndex(String stream) throws IOException {
        Path file = folder.resolve("record.db");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(stream);
        while (text.startsWith("complaint", at - "complaint".length())) {
            at = text.indexOf(stream, at + 1);
        }
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private static CompletableFuture<Appended> append(SqliteRecordStore record, String stream) {
        return record.append(Append.of(List.of(Openings.event(stream, 0))));
    }
}
