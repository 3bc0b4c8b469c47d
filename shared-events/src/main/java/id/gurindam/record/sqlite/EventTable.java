package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
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
        return insert(sealed(seal, events, packed));
    }

    /** The same for a history of any length: what comes next is packed and sealed while what is ready is written. */
    byte[] add(byte[] seal, List<RecordedEvent> events) throws SQLException {
        byte[] newest = seal;
        CompletableFuture<Ready> next = ready(seal, events, 0);
        try {
            for (int at = 0; at < events.size(); at += AT_ONCE) {
                Ready ready = next.join();
                next = ready(ready.newest(), events, at + AT_ONCE);
                newest = insert(ready);
            }
            return newest;
        } finally {
            // Whatever happened, nobody seals for this history any more.
            next.handle((_, _) -> true).join();
        }
    }

    /** Events with all that is written beside them, and the seal after the last. */
    private record Ready(List<RecordedEvent> events, List<PackedWords> packed, List<byte[]> seals, byte[] newest) {}

    private byte[] insert(Ready ready) throws SQLException {
        dictionaries.write(connection);
        for (int i = 0; i < ready.events().size(); i++) {
            Rows.add(
                    insertion,
                    ready.events().get(i),
                    ready.packed().get(i),
                    ready.seals().get(i));
        }
        insertion.executeBatch();
        return ready.newest();
    }

    private Ready sealed(byte[] seal, List<RecordedEvent> events, List<PackedWords> packed) {
        byte[] newest = seal;
        List<byte[]> seals = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            newest = sealer.of(newest, event);
            seals.add(newest);
        }
        return new Ready(events, packed, seals, newest);
    }

    /** One after another, each begun only when the one before is done: the sealer is one. */
    private CompletableFuture<Ready> ready(byte[] seal, List<RecordedEvent> events, int at) {
        return CompletableFuture.supplyAsync(() -> {
            List<RecordedEvent> page = page(events, at);
            List<PackedWords> packed = page.stream()
                    .map(event -> dictionaries.pack(event.payload(), event.metadata()))
                    .toList();
            return sealed(seal, page, packed);
        });
    }

    /** What was added since the last commit is durable. */
    void written() {
        dictionaries.written();
    }

    /** What was added since the last commit never was. */
    void forget() throws SQLException {
        insertion.clearBatch();
    }

    private static List<RecordedEvent> page(List<RecordedEvent> events, int at) {
        return events.subList(Math.min(at, events.size()), Math.min(at + AT_ONCE, events.size()));
    }
}
