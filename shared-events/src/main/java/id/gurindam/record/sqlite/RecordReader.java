package id.gurindam.record.sqlite;

import id.gurindam.record.KeptAnswer;
import id.gurindam.record.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of the record, prepared on one connection. */
final class RecordReader {
    private final PreparedStatement stream;
    private final PreparedStatement last;
    private final PreparedStatement from;
    private final PreparedStatement sealed;
    private final PreparedStatement weight;
    private final PreparedStatement answer;
    private final Dictionaries dictionaries;
    private final FewTexts texts = new FewTexts();

    RecordReader(Connection connection, Dictionaries dictionaries) throws SQLException {
        this.dictionaries = dictionaries;
        stream = connection.prepareStatement(
                "SELECT " + Rows.COLUMNS + " FROM event WHERE stream_id = ? AND sequence >= ? ORDER BY sequence");
        last = connection.prepareStatement("SELECT max(sequence) FROM event WHERE stream_id = ?");
        from = connection.prepareStatement(
                "SELECT " + Rows.COLUMNS + " FROM event WHERE position >= ? ORDER BY position LIMIT ?");
        sealed = connection.prepareStatement(
                "SELECT " + Rows.COLUMNS + ", seal FROM event WHERE position >= ? ORDER BY position LIMIT ?");
        weight = connection.prepareStatement(
                "SELECT coalesce(sum((1 + (dictionary > 0)) * (length(payload) + length(metadata)) + 200), 0)"
                        + " FROM event WHERE position BETWEEN ? AND ?");
        answer = connection.prepareStatement(AnswerBook.QUESTION);
    }

    List<RecordedEvent> stream(String streamId, long fromSequence) throws SQLException {
        stream.setString(1, streamId);
        stream.setLong(2, fromSequence);
        return events(stream);
    }

    List<RecordedEvent> from(long position, int limit) throws SQLException {
        from.setLong(1, position);
        from.setInt(2, limit);
        return events(from);
    }

    long lastSequence(String streamId) throws SQLException {
        last.setString(1, streamId);
        try (ResultSet row = last.executeQuery()) {
            long sequence = row.next() ? row.getLong(1) : -1;
            return row.wasNull() ? -1 : sequence;
        }
    }

    List<SealedRow> sealed(long position, int limit) throws SQLException {
        sealed.setLong(1, position);
        sealed.setInt(2, limit);
        List<SealedRow> rows = new ArrayList<>();
        try (Unpacking unpacking = dictionaries.unpacking();
                ResultSet row = sealed.executeQuery()) {
            while (row.next()) {
                rows.add(new SealedRow(Rows.event(row, texts, unpacking), Rows.seal(row)));
            }
        }
        return rows;
    }

    Optional<SealedRow> sealedAt(long position) throws SQLException {
        return sealed(position, 1).stream()
                .filter(row -> row.event().position() == position)
                .findFirst();
    }

    /** About so many bytes of events lie there; a packed one says twice what it weighs. */
    long bytes(long first, long lastPosition) throws SQLException {
        weight.setLong(1, first);
        weight.setLong(2, lastPosition);
        try (ResultSet row = weight.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    Optional<KeptAnswer> answer(long id, Instant now) throws SQLException {
        return AnswerBook.answer(answer, id, now);
    }

    private List<RecordedEvent> events(PreparedStatement question) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (Unpacking unpacking = dictionaries.unpacking();
                ResultSet row = question.executeQuery()) {
            while (row.next()) {
                events.add(Rows.event(row, texts, unpacking));
            }
        }
        return events;
    }

    /** An event with the seal stored beside it. */
    record SealedRow(RecordedEvent event, byte[] seal) {}
}
