package id.gurindam.record.sqlite;

import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.record.Append;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.Sqlite;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/** Writes to the record, one transaction after another; what it knows of the record moves only when a commit is durable. */
final class RecordWriter {
    private static final String CORRECTION =
            EventCatalogue.of(ClockCorrected.class).name();

    private final Connection connection;
    private final Books books;
    private final ClockGuard clock;
    private final WritingState state;
    private final RecentEvents recent;
    private final Executor others;
    private final EventTable table;
    private final ReentrantLock writing = new ReentrantLock();
    private byte[] seal;

    /** What the writer keeps beside the events. */
    record Books(StreamEnds ends, AnswerBook answers, KindBook kinds, Dictionaries dictionaries, HeadFile head) {}

    RecordWriter(
            Connection connection,
            Books books,
            ClockGuard clock,
            WritingState state,
            RecentEvents recent,
            byte[] seal,
            Executor others)
            throws SQLException {
        this.connection = connection;
        this.books = books;
        this.clock = clock;
        this.state = state;
        this.recent = recent;
        this.seal = seal;
        this.others = others;
        this.table = new EventTable(connection, books.dictionaries());
    }

    /** Commits the group and tells each of it what came of its append. */
    void commit(List<Waiting> group) {
        writing.lock();
        try {
            Draft draft = new Draft(books.ends(), books.answers(), recent.head());
            for (Waiting waiting : group) {
                decide(waiting, draft);
            }
            write(draft, events -> table.add(seal, events, packed(group)));
            if (group.stream().anyMatch(waiting -> waiting.isTaken() && corrects(waiting.append))) {
                clock.corrected();
            }
        } catch (SQLException e) {
            RecordRefusal refusal = failed(e);
            group.forEach(waiting -> waiting.refused(refusal));
        } catch (RuntimeException | Error e) {
            forget(e);
            throw e;
        } finally {
            writing.unlock();
        }
        group.forEach(waiting -> waiting.tell(others));
    }

    /** Writes a history in one transaction, all of it or nothing, and returns the last position. */
    long importHistory(List<HistoricEvent> history) {
        writing.lock();
        try {
            state.damage().ifPresent(RecordWriter::stop);
            Draft draft = new Draft(books.ends(), books.answers(), recent.head());
            Instant last = clock.lastRecorded();
            for (HistoricEvent event : history) {
                if (event.recordedAt().isBefore(last)) {
                    throw new IllegalArgumentException("a history must be in the order of recordedAt");
                }
                last = event.recordedAt();
                draft.takeOver(event.event(), last);
            }
            write(draft, events -> table.add(seal, events));
            return recent.head();
        } catch (SQLException e) {
            throw failed(e);
        } catch (RuntimeException | Error e) {
            forget(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /** Moves all that is in the write-ahead log into the file. */
    void settle() throws SQLException, IOException {
        writing.lock();
        try {
            Sqlite.emptyLog(connection);
            books.head().close();
            connection.close();
        } finally {
            writing.unlock();
        }
    }

    Connection connection() {
        return connection;
    }

    static boolean corrects(Append append) {
        return append.events().size() == 1 && append.events().getFirst().name().equals(CORRECTION);
    }

    private void decide(Waiting waiting, Draft draft) throws SQLException {
        Optional<String> stopped = state.damage();
        if (stopped.isEmpty() && !corrects(waiting.append)) {
            stopped = clock.stopped();
        }
        try {
            stopped.ifPresent(RecordWriter::stop);
            waiting.taken(draft.take(waiting.append, clock.recordedAt()));
        } catch (RuntimeException refusal) {
            waiting.refused(refusal);
        }
    }

    private void write(Draft draft, Addition addition) throws SQLException {
        if (draft.isEmpty()) {
            probe();
            return;
        }
        byte[] newSeal = draft.events().isEmpty() ? seal : addition.to(draft.events());
        books.kinds().write(draft.events());
        Map<KeyDigest, Long> answers = books.answers().write(draft.answers(), clock.recordedAt());
        connection.commit();
        state.diskWorks();
        books.answers().written(answers);
        if (!draft.events().isEmpty()) {
            seal = newSeal;
            table.written();
            published(draft);
        }
    }

    private static List<PackedWords> packed(List<Waiting> group) {
        return group.stream()
                .filter(Waiting::isTaken)
                .flatMap(waiting -> waiting.packed.stream())
                .toList();
    }

    private void published(Draft draft) {
        RecordedEvent newest = draft.events().getLast();
        books.ends().moved(draft.moved());
        books.kinds().written(draft.events());
        clock.recorded(newest.recordedAt());
        try {
            books.head().note(newest.position(), seal);
        } catch (IOException e) {
            state.diskFailed("the disk does not take writes beside the record");
        }
        recent.publish(draft.events());
    }

    private void probe() throws SQLException {
        if (state.diskFailure().isPresent()) {
            Sqlite.run(connection, "INSERT OR REPLACE INTO probe VALUES (1, " + Seal.micros(clock.now()) + ")");
            connection.commit();
            state.diskWorks();
        } else {
            connection.rollback();
        }
    }

    private RecordRefusal failed(SQLException failure) {
        String words = DiskFailure.words(failure);
        state.diskFailed(words);
        forget(failure);
        RecordRefusal refusal = new RecordRefusal.WritingStopped(words);
        refusal.initCause(failure);
        return refusal;
    }

    /** What was written since the last commit never was. */
    private void forget(Throwable failure) {
        books.ends().forget();
        try {
            table.forget();
            Sqlite.abandon(connection);
            lookAgain();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** A commit whose end was not told may have happened all the same. */
    private void lookAgain() throws SQLException {
        RecordReader reader = new RecordReader(connection, books.dictionaries());
        long head = Sqlite.number(connection, "SELECT max(position) FROM event", -1);
        if (head > recent.head()) {
            RecordReader.SealedRow newest = reader.sealedAt(head).orElseThrow();
            seal = newest.seal();
            clock.recorded(newest.event().recordedAt());
            recent.skipTo(head);
        }
        connection.rollback();
    }

    private static void stop(String why) {
        throw new RecordRefusal.WritingStopped(why);
    }

    /** Adds events to the running transaction and answers the newest seal. */
    @FunctionalInterface
    private interface Addition {
        byte[] to(List<RecordedEvent> events) throws SQLException;
    }
}
