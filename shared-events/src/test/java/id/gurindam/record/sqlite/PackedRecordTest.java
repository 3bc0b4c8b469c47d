package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.Facts;
import id.gurindam.events.GurindamEvent;
import id.gurindam.record.Append;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordRefusal.WritingStopped;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.disk.Sqlite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedRecordTest {
    private static final byte[] OTHER_WORDS =
            "{\"in\":\"stream-\",\"words\":\"xxxxxxxx".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void every_event_comes_back_byte_for_byte_whatever_it_says() {
        List<NewEvent> said = new ArrayList<>();
        Facts.all().stream().map(PackedRecordTest::encoded).forEach(said::add);
        Random random = new Random(16344888219872L);
        for (int length : new int[] {0, 1, 2, 100, 5_000, Dictionary.MOST_BYTES - 2, Dictionary.MOST_BYTES + 1}) {
            said.add(saying(bytes(random, length), bytes(random, 2)));
            said.add(saying(new byte[length], new byte[random.nextInt(9)]));
        }

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            said.forEach(event -> record.append(Append.of(List.of(event))).join());
        }

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).isEmpty();
            List<RecordedEvent> kept = record.from(1, said.size());
            for (int i = 0; i < said.size(); i++) {
                assertThat(kept.get(i).payload()).isEqualTo(said.get(i).payload());
                assertThat(kept.get(i).metadata()).isEqualTo(said.get(i).metadata());
            }
        }
    }

    @Test
    void a_record_from_before_events_were_packed_opens_and_goes_on() throws SQLException {
        filled(0, 20);
        asItWasBefore();

        filled(20, 40);

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).isEmpty();
            assertThat(record.from(1, 100)).hasSize(40).allSatisfy(PackedRecordTest::saysWhatWasSaid);
            assertThat(record.stream("stream-3", 0)).hasSize(1).allSatisfy(PackedRecordTest::saysWhatWasSaid);
        }
        assertThat(number("SELECT count(*) FROM event WHERE dictionary = 0")).isEqualTo(21);
        assertThat(number("SELECT count(*) FROM event WHERE dictionary = 1")).isEqualTo(20);
    }

    @Test
    void a_record_is_read_with_the_dictionaries_that_lie_in_it_and_written_with_that_of_the_program()
            throws SQLException {
        filled(0, 5);
        WritingState state = new WritingState();
        try (Connection writer = Sqlite.writer(file());
                Dictionaries later = Dictionaries.of(writer, OTHER_WORDS, state)) {
            RecordReader reader = new RecordReader(writer, later);
            assertThat(reader.from(1, 5)).hasSize(5).allSatisfy(PackedRecordTest::saysWhatWasSaid);
            NewEvent event = Openings.event("stream-5", 0);
            assertThat(later.pack(event.payload(), event.metadata()).dictionary())
                    .isEqualTo(2);
            later.write(writer);
            writer.commit();
        }

        filled(5, 6);
        assertThat(state.damage()).isEmpty();
        assertThat(number("SELECT count(*) FROM dictionary")).isEqualTo(2);
        assertThat(number("SELECT dictionary FROM event ORDER BY position DESC LIMIT 1"))
                .isEqualTo(1);
    }

    @Test
    void a_frame_that_does_not_open_stops_writing_and_is_named_and_no_other_event_is_kept_from_its_reader()
            throws SQLException {
        filled(0, 20);
        Random random = new Random(16344888219872L);
        for (int round = 0; round < 20; round++) {
            byte[] before = frame(7);
            byte[] flipped = before.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            frame(7, flipped);

            try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
                assertThat(record.writingStopped()).get().asString().contains("damaged at position 7:");
                assertThatThrownBy(() -> record.append(Append.of(List.of(Openings.event("late", 0))))
                                .join())
                        .hasCauseInstanceOf(WritingStopped.class);
                assertThat(record.from(0, 100)).hasSize(21);
                assertThat(record.from(8, 100)).allSatisfy(PackedRecordTest::saysWhatWasSaid);
            }
            frame(7, before);
        }
    }

    @Test
    void a_dictionary_that_is_not_what_was_written_is_named() throws SQLException {
        filled(0, 5);
        change("UPDATE dictionary SET words = zeroblob(length(words))");

        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            assertThat(record.writingStopped()).get().asString().contains("dictionary 1 is not as it was written");
            assertThat(record.from(1, 100)).hasSize(5).allSatisfy(PackedRecordTest::saysWhatWasSaid);
        }
    }

    private void filled(int first, int last) {
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            IntStream.range(first, last)
                    .mapToObj(i -> Openings.event("stream-" + i, 0))
                    .forEach(event -> record.append(Append.of(List.of(event))).join());
        }
    }

    private void asItWasBefore() throws SQLException {
        List<RecordedEvent> all;
        try (SqliteRecordStore record = SqliteRecordStore.open(Openings.in(folder))) {
            all = record.from(0, 100);
        }
        try (Connection writer = Sqlite.writer(file());
                PreparedStatement plain =
                        writer.prepareStatement("UPDATE event SET payload = ?, metadata = ? WHERE position = ?")) {
            for (RecordedEvent event : all) {
                plain.setBytes(1, event.payload());
                plain.setBytes(2, event.metadata());
                plain.setLong(3, event.position());
                plain.executeUpdate();
            }
            Sqlite.run(
                    writer,
                    "ALTER TABLE event DROP COLUMN dictionary",
                    "ALTER TABLE event DROP COLUMN metadata_at",
                    "DROP TABLE dictionary");
            writer.commit();
        }
    }

    private static void saysWhatWasSaid(RecordedEvent kept) {
        NewEvent said = Openings.event(kept.streamId(), 0);
        assertThat(kept.payload()).isEqualTo(said.payload());
        assertThat(kept.metadata()).isEqualTo(said.metadata());
    }

    private static NewEvent encoded(GurindamEvent example) {
        return Openings.encoded("stream-" + UUID.randomUUID(), example);
    }

    private static NewEvent saying(byte[] payload, byte[] metadata) {
        return new NewEvent(
                "stream-" + UUID.randomUUID(),
                "complaint",
                0,
                UUID.randomUUID(),
                "complaint.filed",
                1,
                payload,
                metadata,
                Openings.MONDAY);
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] frame(long position) throws SQLException {
        try (Connection writer = Sqlite.writer(file());
                var row = writer.createStatement()
                        .executeQuery("SELECT payload FROM event WHERE dictionary = 1 AND position = " + position)) {
            return row.getBytes(1);
        }
    }

    private void frame(long position, byte[] frame) throws SQLException {
        try (Connection writer = Sqlite.writer(file());
                PreparedStatement change =
                        writer.prepareStatement("UPDATE event SET payload = ? WHERE position = " + position)) {
            change.setBytes(1, frame);
            change.executeUpdate();
            writer.commit();
        }
    }

    private void change(String... statements) throws SQLException {
        try (Connection writer = Sqlite.writer(file())) {
            Sqlite.run(writer, statements);
            writer.commit();
        }
    }

    private long number(String question) throws SQLException {
        try (Connection writer = Sqlite.writer(file())) {
            return Sqlite.number(writer, question, -1);
        }
    }

    private Path file() {
        return folder.resolve("record.db");
    }
}
