package id.gurindam.bench;

import id.gurindam.record.HistoricEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** W3 and B1: a history taken over, beside the bare insert of the same columns; and what an event weighs. */
final class Importing {
    private static final int MOST = 100_000;
    private static final int ROWS = 50;
    private static final int COLUMNS = 11;
    private static final String INDEX = "CREATE UNIQUE INDEX of_stream ON event(stream_id, sequence)";

    private Importing() {}

    static List<Figure> figures(Plan plan, Path house) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (RecordStore record = Stores.record(house)) {
            List<RecordedEvent> events = Stores.all(record, MOST);
            if (plan.wants("W3")) {
                double ours =
                        Median.of(plan.rounds(), () -> imported(plan.folder().resolve("import"), events));
                double bare =
                        Median.of(plan.rounds(), () -> inserted(plan.folder().resolve("bare"), events));
                figures.add(Figure.atLeast(
                        "W3",
                        "a history taken over",
                        ours,
                        "events/s",
                        "one prepared insert of " + ROWS + " rows",
                        bare,
                        0.5));
            }
            if (plan.wants("B1")) {
                figures.add(weight(plan.folder().resolve("weigh"), events));
            }
        }
        return figures;
    }

    private static double imported(Path folder, List<RecordedEvent> events) throws IOException {
        Folders.empty(folder);
        List<HistoricEvent> history = events.stream().map(Stores::historic).toList();
        try (RecordStore record = Stores.empty(folder)) {
            long begun = System.nanoTime();
            record.importHistory(history);
            return events.size() / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static Figure weight(Path folder, List<RecordedEvent> events) throws IOException {
        imported(folder, events);
        long raw = events.stream()
                .mapToLong(event -> event.payload().length + event.metadata().length)
                .sum();
        double each = (double) Files.size(folder.resolve("record.db")) / events.size();
        return Figure.atMost(
                "B1",
                "an event in the record, indexes included",
                each,
                "B",
                "its raw JSON",
                (double) raw / events.size(),
                1.0);
    }

    private static double inserted(Path folder, List<RecordedEvent> events) throws IOException, SQLException {
        Folders.empty(folder);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(8192);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE event(position INTEGER PRIMARY KEY, event_id BLOB, subject TEXT, stream_id TEXT,"
                            + " sequence INTEGER, name TEXT, revision INTEGER, payload BLOB, metadata BLOB, occurred INTEGER,"
                            + " recorded INTEGER) STRICT");
            statement.execute(INDEX);
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            insert(connection, events);
            connection.commit();
            return events.size() / ROWS * ROWS / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void insert(Connection connection, List<RecordedEvent> events) throws SQLException {
        String row = "(" + String.join(",", Collections.nCopies(COLUMNS, "?")) + ")";
        try (PreparedStatement insertion = connection.prepareStatement(
                "INSERT INTO event VALUES " + String.join(",", Collections.nCopies(ROWS, row)))) {
            for (int at = 0; at + ROWS <= events.size(); at += ROWS) {
                for (int n = 0; n < ROWS; n++) {
                    set(insertion, n * COLUMNS, events.get(at + n));
                }
                insertion.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement insertion, int before, RecordedEvent event) throws SQLException {
        int at = before;
        insertion.setLong(++at, event.position());
        insertion.setBytes(++at, new byte[16]);
        insertion.setString(++at, event.subject());
        insertion.setString(++at, event.streamId());
        insertion.setLong(++at, event.sequence());
        insertion.setString(++at, event.name());
        insertion.setInt(++at, event.revision());
        insertion.setBytes(++at, event.payload());
        insertion.setBytes(++at, event.metadata());
        insertion.setLong(++at, event.occurredAt().toEpochMilli());
        insertion.setLong(++at, event.recordedAt().toEpochMilli());
    }
}
