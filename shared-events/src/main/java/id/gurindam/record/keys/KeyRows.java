package id.gurindam.record.keys;

import id.gurindam.record.disk.Sqlite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How keys lie in their tables: every key wrapped by the one above it, an owner without a key destroyed for ever. */
final class KeyRows {
    private final PreparedStatement owner;
    private final PreparedStatement text;
    private final PreparedStatement ownerOfText;
    private final PreparedStatement file;
    private final PreparedStatement note;
    private final PreparedStatement secret;
    private final PreparedStatement blind;

    KeyRows(Connection connection) throws SQLException {
        owner = connection.prepareStatement("SELECT wrapped FROM owner WHERE owner = ?");
        text = connection.prepareStatement("SELECT wrapped FROM text_key WHERE owner = ? AND key_id = ?");
        ownerOfText = connection.prepareStatement("SELECT owner FROM text_key WHERE key_id = ?");
        file = connection.prepareStatement("SELECT owner, wrapped FROM file_key WHERE key_id = ?");
        note = connection.prepareStatement("SELECT value FROM note WHERE name = ?");
        secret = connection.prepareStatement("SELECT wrapped FROM secret WHERE purpose = ?");
        blind = connection.prepareStatement("SELECT ref FROM blind WHERE owner = ? AND digest = ?");
    }

    static void create(Connection connection) throws SQLException {
        Sqlite.run(
                connection,
                "CREATE TABLE IF NOT EXISTS note(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS owner(owner TEXT PRIMARY KEY, wrapped BLOB) STRICT, WITHOUT ROWID",
                """
                CREATE TABLE IF NOT EXISTS text_key(owner TEXT NOT NULL, key_id TEXT NOT NULL, wrapped BLOB NOT NULL,
                  PRIMARY KEY(owner, key_id)) STRICT, WITHOUT ROWID""",
                """
                CREATE TABLE IF NOT EXISTS file_key(key_id TEXT PRIMARY KEY, owner TEXT NOT NULL, wrapped BLOB NOT NULL)
                  STRICT, WITHOUT ROWID""",
                "CREATE INDEX IF NOT EXISTS file_key_of_owner ON file_key(owner)",
                "CREATE TABLE IF NOT EXISTS secret(purpose TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID",
                """
                CREATE TABLE IF NOT EXISTS blind(owner TEXT NOT NULL, digest TEXT NOT NULL, ref TEXT NOT NULL,
                  PRIMARY KEY(owner, digest)) STRICT, WITHOUT ROWID""");
        connection.commit();
    }

    /** What is known of an owner: nothing (empty), its wrapped key, or that it was destroyed. */
    Optional<OwnerRow> owner(String name) throws SQLException {
        owner.setString(1, name);
        try (ResultSet row = owner.executeQuery()) {
            return row.next() ? Optional.of(new OwnerRow(row.getBytes(1))) : Optional.empty();
        }
    }

    Optional<byte[]> text(String ownerName, String keyId) throws SQLException {
        text.setString(1, ownerName);
        text.setString(2, keyId);
        return bytes(text);
    }

    Optional<String> ownerOfText(String keyId) throws SQLException {
        ownerOfText.setString(1, keyId);
        try (ResultSet row = ownerOfText.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    Optional<FileRow> file(String keyId) throws SQLException {
        file.setString(1, keyId);
        try (ResultSet row = file.executeQuery()) {
            return row.next() ? Optional.of(new FileRow(row.getString(1), row.getBytes(2))) : Optional.empty();
        }
    }

    Optional<byte[]> note(String name) throws SQLException {
        note.setString(1, name);
        return bytes(note);
    }

    Optional<byte[]> secret(String purpose) throws SQLException {
        secret.setString(1, purpose);
        return bytes(secret);
    }

    Optional<String> blind(String ownerName, String digest) throws SQLException {
        blind.setString(1, ownerName);
        blind.setString(2, digest);
        try (ResultSet row = blind.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(PreparedStatement question) throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    /** An owner's wrapped key, or none if it was destroyed. */
    record OwnerRow(byte @Nullable [] wrapped) {}

    /** Whose a file is, and its wrapped key. */
    record FileRow(String owner, byte[] wrapped) {}
}
