package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import id.gurindam.record.disk.Sqlite;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How the record lies in its tables; times are microseconds since 1970, ids sixteen bytes. */
final class Rows {
    static final String COLUMNS =
            "position, event_id, subject, stream_id, sequence, name, revision, payload, metadata, occurred_at, recorded_at,"
                    + " dictionary, metadata_at";
    private static final int SEAL = 14;

    private Rows() {}

    static void create(Connection connection) throws SQLException {
        Sqlite.run(
                connection,
                """
                CREATE TABLE IF NOT EXISTS event(
                  position INTEGER PRIMARY KEY, event_id BLOB NOT NULL, subject TEXT NOT NULL, stream_id TEXT NOT NULL,
                  sequence INTEGER NOT NULL, name TEXT NOT NULL, revision INTEGER NOT NULL, payload BLOB NOT NULL,
                  metadata BLOB NOT NULL, occurred_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
                  seal BLOB NOT NULL, dictionary INTEGER NOT NULL DEFAULT 0, metadata_at INTEGER NOT NULL DEFAULT 0)
                  STRICT""",
                """
                CREATE TABLE IF NOT EXISTS dictionary(id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL,
                  words BLOB NOT NULL) STRICT""",
                "CREATE UNIQUE INDEX IF NOT EXISTS event_of_stream ON event(stream_id, sequence)",
                """
                CREATE TABLE IF NOT EXISTS kind(name TEXT NOT NULL, revision INTEGER NOT NULL,
                  PRIMARY KEY(name, revision)) STRICT, WITHOUT ROWID""",
                """
                CREATE TABLE IF NOT EXISTS answer(id INTEGER PRIMARY KEY, key BLOB NOT NULL, body_digest BLOB NOT NULL,
                  answer BLOB NOT NULL, position INTEGER NOT NULL, kept_at INTEGER NOT NULL) STRICT""",
                "CREATE TABLE IF NOT EXISTS probe(id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT");
        widen(connection);
        connection.commit();
    }

    /** A record from before events were packed gets the columns that say so: all of its events are plain. */
    private static void widen(Connection connection) throws SQLException {
        String packed = "SELECT count(*) FROM pragma_table_info('event') WHERE name = 'metadata_at'";
        if (Sqlite.number(connection, packed, 0) == 0) {
            Sqlite.run(
                    connection,
                    "ALTER TABLE event ADD COLUMN dictionary INTEGER NOT NULL DEFAULT 0",
                    "ALTER TABLE event ADD COLUMN metadata_at INTEGER NOT NULL DEFAULT 0");
        }
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO event(" + COLUMNS + ", seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static void add(PreparedStatement insertion, RecordedEvent event, PackedWords packed, byte[] seal)
            throws SQLException {
        insertion.setLong(1, event.position());
        insertion.setBytes(2, bytes(event.eventId()));
        insertion.setString(3, event.subject());
        insertion.setString(4, event.streamId());
        insertion.setLong(5, event.sequence());
        insertion.setString(6, event.name());
        insertion.setInt(7, event.revision());
        insertion.setBytes(8, packed.payload());
        insertion.setBytes(9, packed.metadata());
        insertion.setLong(10, Seal.micros(event.occurredAt()));
        insertion.setLong(11, Seal.micros(event.recordedAt()));
        insertion.setInt(12, packed.dictionary());
        insertion.setInt(13, packed.split());
        insertion.setBytes(SEAL, seal);
        insertion.addBatch();
    }

    static RecordedEvent event(ResultSet row, FewTexts texts, Unpacking unpacking) throws SQLException {
        long position = row.getLong(1);
        PackedWords packed = new PackedWords(row.getInt(12), row.getInt(13), row.getBytes(8), row.getBytes(9));
        PackedWords plain = unpacking.plain(position, packed);
        return new RecordedEvent(
                position,
                uuid(row.getBytes(2)),
                texts.text(row.getBytes(3)),
                new String(row.getBytes(4), StandardCharsets.UTF_8),
                row.getLong(5),
                texts.text(row.getBytes(6)),
                row.getInt(7),
                plain.payload(),
                plain.metadata(),
                Seal.instant(row.getLong(10)),
                Seal.instant(row.getLong(11)));
    }

    static byte[] seal(ResultSet row) throws SQLException {
        return row.getBytes(SEAL);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
