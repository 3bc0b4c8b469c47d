package id.gurindam.record.sqlite;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every name and revision that the record holds, so that a start on events it cannot read is refused at once. */
final class KindBook {
    private record Kind(String name, int revision) {}

    private final Set<Kind> kinds = new HashSet<>();
    private final PreparedStatement insertion;

    KindBook(Connection writer, EventCodec codec) throws SQLException {
        insertion = writer.prepareStatement("INSERT OR IGNORE INTO kind VALUES (?, ?)");
        try (PreparedStatement all = writer.prepareStatement("SELECT name, revision FROM kind");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                codec.known(row.getString(1), row.getInt(2));
                kinds.add(new Kind(row.getString(1), row.getInt(2)));
            }
        }
    }

    /** Writes the new kinds into the running transaction. */
    void write(List<RecordedEvent> events) throws SQLException {
        for (RecordedEvent event : events) {
            if (!kinds.contains(new Kind(event.name(), event.revision()))) {
                insertion.setString(1, event.name());
                insertion.setInt(2, event.revision());
                insertion.executeUpdate();
            }
        }
    }

    void written(List<RecordedEvent> events) {
        events.forEach(event -> kinds.add(new Kind(event.name(), event.revision())));
    }
}
