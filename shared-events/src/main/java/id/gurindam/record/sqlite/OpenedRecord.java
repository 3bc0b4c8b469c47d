package id.gurindam.record.sqlite;

import id.gurindam.record.RecordUnusable;
import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.ReaderPool;
import id.gurindam.record.disk.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parts of a record that is open, made in the order in which they need each other. */
record OpenedRecord(
        FolderLock lock,
        RecordWriter writer,
        RecordWriter.Books books,
        ReaderPool<RecordReader> readers,
        RecentEvents recent,
        ClockGuard clock,
        WritingState state,
        Verifier verifier,
        long checkedFrom,
        long headAtStart,
        ExecutorService others) {
    private static final int READERS = 4;

    static OpenedRecord open(Opening opening) {
        try {
            Files.createDirectories(opening.folder());
            FolderLock lock = FolderLock.of(opening.folder());
            try {
                return open(opening, lock);
            } catch (SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new RecordUnusable("the record in " + opening.folder() + ": " + DiskFailure.words(e), e);
        } catch (IOException e) {
            throw new RecordUnusable("the record in " + opening.folder() + " cannot be opened", e);
        }
    }

    private static OpenedRecord open(Opening opening, FolderLock lock) throws SQLException, IOException {
        Path file = opening.folder().resolve("record.db");
        Connection connection = Sqlite.writer(file);
        try {
            return open(opening, lock, file, connection);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static OpenedRecord open(Opening opening, FolderLock lock, Path file, Connection connection)
            throws SQLException, IOException {
        Rows.create(connection);
        KindBook kinds = new KindBook(connection, opening.codec());
        WritingState state = new WritingState();
        Dictionaries dictionaries = Dictionaries.of(connection, state);
        RecordReader own = new RecordReader(connection, dictionaries);
        ReaderPool<RecordReader> readers = readers(file, dictionaries);
        long head = Sqlite.number(connection, "SELECT position FROM event ORDER BY position DESC LIMIT 1", -1);
        RecentEvents recent = new RecentEvents(head);
        HeadFile headFile = new HeadFile(opening.folder().resolve("record.head"));
        Verifier verifier = new Verifier(readers, state);
        long checkedFrom = verifier.checkNewest(head, headFile.read());
        Optional<RecordReader.SealedRow> newest = head < 0 ? Optional.empty() : own.sealedAt(head);
        ClockGuard clock = clock(opening, own, newest);
        AnswerBook answers = new AnswerBook(connection, opening.clock().instant());
        connection.rollback();
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
        RecordWriter.Books books = new RecordWriter.Books(new StreamEnds(own), answers, kinds, dictionaries, headFile);
        byte[] seal = newest.map(RecordReader.SealedRow::seal).orElseGet(Seal::first);
        RecordWriter writer = new RecordWriter(connection, books, clock, state, recent, seal, others);
        return new OpenedRecord(
                lock, writer, books, readers, recent, clock, state, verifier, checkedFrom, head, others);
    }

    private static ReaderPool<RecordReader> readers(Path file, Dictionaries dictionaries) throws SQLException {
        return new ReaderPool<>(file, READERS, connection -> new RecordReader(connection, dictionaries));
    }

    private static ClockGuard clock(Opening opening, RecordReader own, Optional<RecordReader.SealedRow> newest)
            throws SQLException {
        Instant last = newest.map(row -> row.event().recordedAt()).orElse(Instant.EPOCH);
        Instant seen = newest.isEmpty() ? last : Birth.latestSeen(own.stream(Birth.STREAM, 0), last, opening.codec());
        return new ClockGuard(opening.clock(), opening.nanoTime(), last, seen);
    }

    void close() {
        try {
            readers.close();
            writer.settle();
            books.dictionaries().close();
            others.close();
            lock.close();
        } catch (SQLException e) {
            throw new DiskFailure(e);
        } catch (IOException e) {
            throw new RecordUnusable("the record did not close as it should", e);
        }
    }
}
