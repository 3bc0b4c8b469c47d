package id.gurindam.record.sqlite;

import id.gurindam.record.KeptAnswer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The first answers of the last 24 hours: in the file in the order they were given, found by a map in memory. */
final class AnswerBook {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);

    private final Map<KeyDigest, Long> ids = new ConcurrentHashMap<>();
    private final PreparedStatement insertion;
    private final PreparedStatement question;
    private final PreparedStatement firstKept;
    private final PreparedStatement purge;
    private long nextId;
    private Instant purgedAt = Instant.MIN;

    AnswerBook(Connection writer, Instant now) throws SQLException {
        insertion = writer.prepareStatement("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)");
        question = writer.prepareStatement(QUESTION);
        firstKept = writer.prepareStatement("SELECT id FROM answer WHERE kept_at >= ? ORDER BY id LIMIT 1");
        purge = writer.prepareStatement("DELETE FROM answer WHERE id < ?");
        load(writer, now);
    }

    static final String QUESTION = "SELECT body_digest, answer, position, kept_at FROM answer WHERE id = ?";

    Optional<Long> id(KeyDigest key) {
        return Optional.ofNullable(ids.get(key));
    }

    /** The answer kept under this key, unless it has grown old. */
    Optional<KeptAnswer> answer(KeyDigest key, Instant now) throws SQLException {
        Long id = ids.get(key);
        return id == null ? Optional.empty() : answer(question, id, now);
    }

    static Optional<KeptAnswer> answer(PreparedStatement question, long id, Instant now) throws SQLException {
        question.setLong(1, id);
        try (ResultSet row = question.executeQuery()) {
            if (!row.next() || Seal.instant(row.getLong(4)).isBefore(now.minus(KEPT))) {
                return Optional.empty();
            }
            return Optional.of(new KeptAnswer(row.getBytes(1), row.getBytes(2), row.getLong(3)));
        }
    }

    /** Writes the answers into the running transaction; {@link #written} makes them known once it is durable. */
    Map<KeyDigest, Long> write(Map<KeyDigest, KeptAnswer> answers, Instant now) throws SQLException {
        Map<KeyDigest, Long> written = HashMap.newHashMap(answers.size());
        for (Map.Entry<KeyDigest, KeptAnswer> entry : answers.entrySet()) {
            long id = nextId + written.size();
            insertion.setLong(1, id);
            insertion.setBytes(2, entry.getKey().bytes());
            insertion.setBytes(3, entry.getValue().bodyDigest());
            insertion.setBytes(4, entry.getValue().answer());
            insertion.setLong(5, entry.getValue().position());
            insertion.setLong(6, Seal.micros(now));
            insertion.addBatch();
            written.put(entry.getKey(), id);
        }
        if (!written.isEmpty()) {
            insertion.executeBatch();
            purgeOld(now);
        }
        return written;
    }

    void written(Map<KeyDigest, Long> written) {
        ids.putAll(written);
        nextId += written.size();
    }

    private void purgeOld(Instant now) throws SQLException {
        if (purgedAt.isAfter(now.minus(PURGE_EVERY))) {
            return;
        }
        firstKept.setLong(1, Seal.micros(now.minus(KEPT)));
        try (ResultSet row = firstKept.executeQuery()) {
            long first = row.next() ? row.getLong(1) : nextId;
            purge.setLong(1, first);
            purge.executeUpdate();
            ids.values().removeIf(id -> id < first);
        }
        purgedAt = now;
    }

    private void load(Connection writer, Instant now) throws SQLException {
        try (PreparedStatement all = writer.prepareStatement("SELECT id, key, kept_at FROM answer ORDER BY id");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                nextId = row.getLong(1) + 1;
                if (!Seal.instant(row.getLong(3)).isBefore(now.minus(KEPT))) {
                    ids.put(KeyDigest.of(row.getBytes(2)), row.getLong(1));
                }
            }
        }
    }
}
