package id.gurindam.record.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to a SQLite file that is in WAL mode and is fsynced at every commit. */
public final class Sqlite {
    private static final int BUSY_MILLIS = 10_000;
    private static final int WRITER_CACHE_KIB = -32_000;
    private static final int READER_CACHE_KIB = -8_000;

    private Sqlite() {}

    /** The one connection that writes; a transaction is always open on it and ends with commit or rollback. */
    public static Connection writer(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(8192);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(WRITER_CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        run(connection, "PRAGMA wal_autocheckpoint=2000", "PRAGMA journal_size_limit=67108864");
        connection.setAutoCommit(false);
        return connection;
    }

    /** A connection that only reads. */
    public static Connection reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(READER_CACHE_KIB);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Runs the statements one after another. */
    public static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number that the question gives, or the other if it gives none. */
    public static long number(Connection connection, String question, long otherwise) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getLong(1) : otherwise;
        }
    }

    /** Moves the whole write-ahead log into the file and empties it; false if a reader stood in the way. */
    public static boolean emptyLog(Connection writer) throws SQLException {
        writer.setAutoCommit(true);
        try {
            return number(writer, "PRAGMA wal_checkpoint(TRUNCATE)", 1) == 0;
        } finally {
            writer.setAutoCommit(false);
        }
    }

    /** Takes back what the open transaction did, also where SQLite has done so by itself already. */
    public static void abandon(Connection writer) throws SQLException {
        try {
            writer.rollback();
        } catch (SQLException e) {
            run(writer, "BEGIN");
        }
    }
}
