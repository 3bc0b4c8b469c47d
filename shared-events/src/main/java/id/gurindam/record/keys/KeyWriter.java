package id.gurindam.record.keys;

import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.GroupCommit;
import id.gurindam.record.disk.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The one writer of the key store; what waits is committed together, and what was destroyed is wiped from the log too. */
final class KeyWriter implements AutoCloseable {

    /** One change; it looks before it writes, so that if it throws it has written nothing. */
    @FunctionalInterface
    interface Change<T> {
        /** Makes the change in the running transaction. */
        T make(KeyWriter writer) throws SQLException;
    }

    private record Job<T>(Change<T> change, CompletableFuture<T> made) {
        Runnable run(KeyWriter writer) throws SQLException {
            try {
                T result = change.make(writer);
                return () -> made.complete(result);
            } catch (RuntimeException e) {
                return () -> made.completeExceptionally(e);
            }
        }
    }

    private final Connection connection;
    private final KeyRows rows;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final GroupCommit<Job<?>> commits;
    private boolean wipe;

    KeyWriter(Path file) throws SQLException {
        connection = Sqlite.writer(file);
        connection.setAutoCommit(true);
        Sqlite.run(connection, "PRAGMA secure_delete=ON");
        connection.setAutoCommit(false);
        KeyRows.create(connection);
        rows = new KeyRows(connection);
        commits = new GroupCommit<>(
                "keys-writer", this::commit, (job, e) -> job.made().completeExceptionally(e));
    }

    /** What was there before, within the running transaction. */
    KeyRows rows() {
        return rows;
    }

    /** Makes the change durable together with whatever else waits, and returns when it is. */
    <T> T make(Change<T> change) {
        Job<T> job = new Job<>(change, new CompletableFuture<>());
        commits.submit(job);
        try {
            return job.made().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    void run(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        statement.executeUpdate();
    }

    /** Has the log emptied after this commit, so that what it deletes is nowhere on the disk. */
    void wipeLog() {
        wipe = true;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        commits.close();
        try {
            Sqlite.emptyLog(connection);
            connection.close();
        } catch (SQLException e) {
            throw new DiskFailure(e);
        }
    }

    private void commit(List<Job<?>> group) {
        try {
            List<Runnable> answers = new ArrayList<>(group.size());
            for (Job<?> job : group) {
                answers.add(job.run(this));
            }
            connection.commit();
            if (wipe) {
                wipe = !Sqlite.emptyLog(connection);
            }
            answers.forEach(Runnable::run);
        } catch (SQLException e) {
            undo(e);
            group.forEach(job -> job.made().completeExceptionally(new DiskFailure(e)));
        }
    }

    private void undo(SQLException failure) {
        try {
            Sqlite.abandon(connection);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
