package id.gurindam.record.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** A few read-only connections that are lent for the time of one question each. */
public final class ReaderPool<R> implements AutoCloseable {

    /** Prepares what a reader keeps beside its connection. */
    @FunctionalInterface
    public interface Maker<R> {
        /** The reader on this connection. */
        R on(Connection connection) throws SQLException;
    }

    /** One question. */
    @FunctionalInterface
    public interface Question<R, T> {
        /** The answer. */
        T ask(R reader) throws SQLException;
    }

    private final BlockingDeque<R> idle = new LinkedBlockingDeque<>();
    private final List<Connection> connections = new ArrayList<>();

    /** So many readers of the file. */
    public ReaderPool(Path file, int size, Maker<R> maker) throws SQLException {
        for (int i = 0; i < size; i++) {
            Connection connection = Sqlite.reader(file);
            connections.add(connection);
            idle.add(maker.on(connection));
        }
    }

    /** The answer to the question, asked on whichever reader is free. */
    public <T> T ask(Question<R, T> question) {
        R reader = take();
        try {
            return question.ask(reader);
        } catch (SQLException e) {
            throw new DiskFailure(e);
        } finally {
            idle.addFirst(reader);
        }
    }

    /** Closes the connections as they come back, waiting a little for those that are lent. */
    @Override
    public void close() {
        try {
            for (int i = 0; i < connections.size(); i++) {
                idle.pollFirst(2, TimeUnit.SECONDS);
            }
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new DiskFailure(e);
        }
    }

    private R take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.takeFirst();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
