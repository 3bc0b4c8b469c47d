package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import id.gurindam.record.disk.Sqlite;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How the record lies in its tables; times are microseconds since 1970, ids sixteen bytes. */
final class Rows {
    static final String COLUMNS =
            "position, event_id, subject, stream_id, sequence, name, revision, payload, metadata, occurred_at, recorded_at";
    private static final int SEAL = 12;

    private Rows() {}

    static void create(Connection connection) throws SQLException {
        Sqlite.run(
                connection,
                """
                CREATE TABLE IF NOT EXISTS event(
                  position INTEGER PRIMARY KEY, event_id BLOB NOT NULL, subject TEXT NOT NULL, stream_id TEXT NOT NULL,
                  sequence INTEGER NOT NULL, name TEXT NOT NULL, revision INTEGER NOT NULL, payload BLOB NOT NULL,
                  metadata BLOB NOT NULL, occurred_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
                  seal BLOB NOT NULL) STRICT""",
                "CREATE UNIQUE INDEX IF NOT EXISTS event_of_stream ON event(stream_id, sequence)",
                """
                CREATE TABLE IF NOT EXISTS kind(name TEXT NOT NULL, revision INTEGER NOT NULL,
                  PRIMARY KEY(name, revision)) STRICT, WITHOUT ROWID""",
                """
                CREATE TABLE IF NOT EXISTS answer(id INTEGER PRIMARY KEY, key BLOB NOT NULL, body_digest BLOB NOT NULL,
                  answer BLOB NOT NULL, position INTEGER NOT NULL, kept_at INTEGER NOT NULL) STRICT""",
                "CREATE TABLE IF NOT EXISTS probe(id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT");
        connection.commit();
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO event(" + COLUMNS + ", seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static void add(PreparedStatement insertion, RecordedEvent event, byte[] seal) throws SQLException {
        insertion.setLong(1, event.position());
        insertion.setBytes(2, bytes(event.eventId()));
        insertion.setString(3, event.subject());
        insertion.setString(4, event.streamId());
        insertion.setLong(5, event.sequence());
        insertion.setString(6, event.name());
        insertion.setInt(7, event.revision());
        insertion.setBytes(8, event.payload());
        insertion.setBytes(9, event.metadata());
        insertion.setLong(10, Seal.micros(event.occurredAt()));
        insertion.setLong(11, Seal.micros(event.recordedAt()));
        insertion.setBytes(SEAL, seal);
        insertion.addBatch();
    }

    static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getLong(1),
                uuid(row.getBytes(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getBytes(8),
                row.getBytes(9),
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
