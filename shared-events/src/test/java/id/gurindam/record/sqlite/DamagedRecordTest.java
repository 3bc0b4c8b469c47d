package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.events.wire.UnknownEvent;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.RecordRefusal.WritingStopped;
import id.gurindam.record.RecordUnusable;
import id.gurindam.record.StoreMismatch;
import id.gurindam.record.disk.ReaderPool;
import id.gurindam.record.disk.Sqlite;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedRecordTest {
    @TempDir
    Path folder;

    @Test
    void a_changed_byte_is_found_and_named_and_reading_goes_on() throws SQLException {
        filled(20);
        change("UPDATE event SET payload = x'7b7c' WHERE position = 5");

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).get().asString().contains("damaged at position 5:");
            assertThatThrownBy(() -> append(record, "late").join()).hasCauseInstanceOf(WritingStopped.class);
            assertThat(record.from(0, 100)).hasSize(21);
            assertThat(record.stream("stream-7", 0)).hasSize(1);
        }
    }

    @Test
    void every_column_is_under_the_seal() throws SQLException {
        filled(3);
        for (String change : List.of(
                "event_id = zeroblob(16)",
                "subject = 'voice'",
                "stream_id = 'another'",
                "sequence = 9",
                "name = 'complaint.reopened'",
                "revision = 7",
                "payload = x'00'",
                "metadata = x'00'",
                "dictionary = 0",
                "dictionary = 9",
                "metadata_at = metadata_at + 1",
                "metadata_at = 9000",
                "occurred_at = occurred_at + 1",
                "recorded_at = recorded_at + 1",
                "seal = zeroblob(32)")) {
            WritingState state = new WritingState();
            try (Connection writer = Sqlite.writer(file());
                    ReaderPool<RecordReader> readers = new ReaderPool<>(file(), 1, Openings.reader(state))) {
                Sqlite.run(writer, "CREATE TEMP TABLE kept AS SELECT * FROM event WHERE position = 2");
                Sqlite.run(writer, "UPDATE event SET " + change + " WHERE position = 2");
                writer.commit();
                new Verifier(readers, state).check(0, 3, () -> false);
                Sqlite.run(writer, "REPLACE INTO event SELECT * FROM kept");
                writer.commit();
            }
            assertThat(state.damage()).as(change).get().asString().contains("position 2:");
        }
    }

    @Test
    void a_lost_row_is_found_and_named() throws SQLException {
        filled(20);
        change("DELETE FROM event WHERE position = 4");

        assertThat(damage()).contains("damaged at position 4:").contains("there is no event");
    }

    @Test
    void a_lost_end_is_found_and_named() throws SQLException {
        filled(20);
        change("DELETE FROM event WHERE position > 7");

        assertThat(damage()).contains("damaged at position 8:").contains("had come to position 20");
    }

    @Test
    void a_row_put_in_place_of_another_is_found_though_the_seals_after_it_were_redone() throws SQLException {
        filled(3);
        change("UPDATE event SET payload = x'7b7d', dictionary = 0 WHERE position = 3");
        try (Connection writer = Sqlite.writer(file())) {
            RecordReader reader = Openings.reader(new WritingState()).on(writer);
            byte[] before = reader.sealedAt(2).orElseThrow().seal();
            byte[] forged =
                    new Seal().of(before, reader.sealedAt(3).orElseThrow().event());
            Sqlite.run(
                    writer, "UPDATE event SET seal = x'" + HexFormat.of().formatHex(forged) + "' WHERE position = 3");
            writer.commit();
        }

        assertThat(damage()).contains("damaged at position 3:").contains("another event stood there");
    }

    @Test
    void a_file_cut_in_half_is_either_named_as_damaged_or_refused() throws Exception {
        filled(2000);
        try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
            cut.setLength(cut.length() / 2 / 8192 * 8192);
        }

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).get().asString().contains("damaged at position");
        } catch (RecordUnusable e) {
            assertThat(e).hasMessageContaining("damaged");
        }
    }

    @Test
    void a_full_disk_stops_writing_and_not_reading_until_there_is_room_again() throws SQLException {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            append(record, "before").join();
            Sqlite.run(record.writing(), "PRAGMA max_page_count=1");

            assertThatThrownBy(() -> IntStream.range(0, 100)
                            .forEach(i -> append(record, "full-" + i).join()))
                    .hasCauseInstanceOf(WritingStopped.class)
                    .hasMessageContaining("the disk is full");
            assertThat(record.writingStopped()).contains("the disk is full");
            assertThat(record.stream("before", 0)).hasSize(1);
            long head = record.head();

            Sqlite.run(record.writing(), "PRAGMA max_page_count=1000000");
            Appended after = append(record, "after").join();

            assertThat(after.firstPosition()).isEqualTo(head + 1);
            assertThat(record.writingStopped()).isEmpty();
        }
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).isEmpty();
        }
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_told() throws SQLException {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(Sqlite.number(record.writing(), "PRAGMA synchronous", -1))
                    .isEqualTo(2);
            try (var mode = record.writing().createStatement().executeQuery("PRAGMA journal_mode")) {
                assertThat(mode.getString(1)).isEqualTo("wal");
            }
        }
    }

    @Test
    void a_real_record_never_opens_as_a_demo_nor_for_another_city() {
        filled(1);

        Opening real = Openings.in(folder);
        Opening demo = Opening.of(folder, StoreKind.DEMO, real.city(), real.zone(), real.clock(), real.codec());
        Opening other = Opening.of(folder, StoreKind.REAL, "batam", real.zone(), real.clock(), real.codec());
        assertThatThrownBy(() -> SqliteRecordStore.open(demo))
                .isInstanceOf(StoreMismatch.class)
                .hasMessageContaining("cannot be opened as a demo");
        assertThatThrownBy(() -> SqliteRecordStore.open(other))
                .isInstanceOf(StoreMismatch.class)
                .hasMessageContaining("belongs to tanjungpinang");
        SqliteRecordStore.open(real).close();
    }

    @Test
    void a_record_with_an_event_that_the_program_does_not_know_stops_the_start() throws SQLException {
        filled(1);
        change("INSERT INTO kind VALUES ('complaint.filed', 2)");

        assertThatThrownBy(() -> SqliteRecordStore.open(Openings.in(folder))).isInstanceOf(UnknownEvent.class);
        assertThat(new EventCodec().known("complaint.filed", 1).revision()).isEqualTo(1);
    }

    @Test
    void a_record_in_use_is_not_opened_a_second_time() {
        try (SqliteRecordStore _ = SqliteRecordStore.open(Openings.in(folder))) {
            assertThatThrownBy(() -> SqliteRecordStore.open(Openings.in(folder)))
                    .isInstanceOf(RecordUnusable.class)
                    .hasMessageContaining("in use");
        }
    }

    private void filled(int events) {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            List<CompletableFuture<Appended>> all = IntStream.range(0, events)
                    .mapToObj(i -> append(record, "stream-" + i))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    private String damage() {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            return record.writingStopped().orElse("nothing found");
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection writer = Sqlite.writer(file())) {
            Sqlite.run(writer, sql);
            writer.commit();
        }
    }

    private Path file() {
        return folder.resolve("record.db");
    }

    private static CompletableFuture<Appended> append(SqliteRecordStore record, String stream) {
        return record.append(Append.of(List.of(Openings.event(stream, 0))));
    }
}
