package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes events into their table, each under the seal of all before it. */
final class EventTable {
    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final Dictionaries dictionaries;
    private final PreparedStatement insertion;
    private final Seal sealer = new Seal();

    EventTable(Connection connection, Dictionaries dictionaries) throws SQLException {
        this.connection = connection;
        this.dictionaries = dictionaries;
        this.insertion = Rows.insertion(connection);
    }

    /** Adds the events, packed as given, to the running transaction; returns the newest seal. */
    byte[] add(byte[] seal, List<RecordedEvent> events, List<PackedWords> packed) throws SQLException {
        dictionaries.write(connection);
        byte[] newest = seal;
        for (int i = 0; i < events.size(); i++) {
            newest = sealer.of(newest, events.get(i));
            Rows.add(insertion, events.get(i), packed.get(i), newest);
        }
        insertion.executeBatch();
        return newest;
    }

    /** The same for a history of any length: what comes next is packed while what is packed is written. */
    byte[] add(byte[] seal, List<RecordedEvent> events) throws SQLException {
        byte[] newest = seal;
        CompletableFuture<List<PackedWords>> next = CompletableFuture.supplyAsync(() -> packed(events, 0));
        for (int at = 0; at < events.size(); at += AT_ONCE) {
            List<PackedWords> packed = next.join();
            int after = at + AT_ONCE;
            next = CompletableFuture.supplyAsync(() -> packed(events, after));
            newest = add(newest, page(events, at), packed);
        }
        return newest;
    }

    /** What was added since the last commit is durable. */
    void written() {
        dictionaries.written();
    }

    /** What was added since the last commit never was. */
    void forget() throws SQLException {
        insertion.clearBatch();
    }

    private List<PackedWords> packed(List<RecordedEvent> events, int at) {
        return page(events, at).stream()
                .map(event -> dictionaries.pack(event.payload(), event.metadata()))
                .toList();
    }

    private static List<RecordedEvent> page(List<RecordedEvent> events, int at) {
        return events.subList(Math.min(at, events.size()), Math.min(at + AT_ONCE, events.size()));
    }
}
