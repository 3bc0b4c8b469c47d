package id.gurindam.record.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * Looks through a whole SQLite file on a connection of its own: whether its pages hang together and its indexes say what
 * its tables say. Others read and write meanwhile.
 */
public final class FileCheck implements AutoCloseable {
    private static final String SOUND = "ok";
    private static final int FIRST_BYTE = 0xFF;

    private final Path file;
    private boolean closed;
    private @Nullable Statement running;

    /** Of this file. */
    public FileCheck(Path file) {
        this.file = file;
    }

    /** What is wrong with the file; empty if nothing is, or if it was closed before that was known. */
    public Optional<String> damage() {
        try (Connection connection = Sqlite.reader(file);
                Statement statement = connection.createStatement()) {
            if (!begins(statement)) {
                return Optional.empty();
            }
            try (ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
                String said = row.next() ? row.getString(1) : SOUND;
                return said.equals(SOUND) ? Optional.empty() : Optional.of(said.replace('\n', ' '));
            } finally {
                ended();
            }
        } catch (SQLException e) {
            return isDamage(e) ? Optional.of(DiskFailure.words(e)) : Optional.empty();
        }
    }

    /** Ends a check that runs, and lets none begin. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException e) {
            throw new DiskFailure(e);
        }
    }

    private synchronized boolean begins(Statement statement) {
        running = closed ? null : statement;
        return !closed;
    }

    private synchronized void ended() {
        running = null;
    }

    /** A check that was ended, or a file that cannot be opened for want of handles, says nothing of the file. */
    public static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & FIRST_BYTE;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
