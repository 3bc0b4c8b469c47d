package id.gurindam.record.sqlite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.util.Map;

/** The newest durable sequence of each stream, as the one writer knows it. */
final class StreamEnds {
    private final Cache<String, Long> known =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final RecordReader reader;

    StreamEnds(RecordReader reader) {
        this.reader = reader;
    }

    long of(String streamId) throws SQLException {
        Long cached = known.getIfPresent(streamId);
        return cached == null ? reader.lastSequence(streamId) : cached;
    }

    void moved(Map<String, Long> ends) {
        known.putAll(ends);
    }

    void forget() {
        known.invalidateAll();
    }
}
