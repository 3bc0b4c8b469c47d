package id.gurindam.command.demo;

import id.gurindam.events.EventContext;
import id.gurindam.events.GurindamEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that was decided in the demo year, stream by stream, until it is put in order and written. */
final class Ledger {
    /** An event, not yet sealed, with its place in its stream. */
    record Drafted(
            String streamId, long sequence, UUID eventId, GurindamEvent event, EventContext context, Instant at) {}

    private final String storeId;
    private final Map<String, Long> next = new HashMap<>();
    private final List<Drafted> drafted = new ArrayList<>();

    Ledger(String storeId) {
        this.storeId = storeId;
    }

    /** Drafts the next event of the stream, and returns its identity. */
    UUID draft(String streamId, GurindamEvent event, EventContext context, Instant at) {
        long sequence = next.merge(streamId, 1L, Long::sum) - 1;
        byte[] name = (storeId + "\n" + streamId + "\n" + sequence).getBytes(StandardCharsets.UTF_8);
        UUID eventId = UUID.nameUUIDFromBytes(name);
        drafted.add(new Drafted(streamId, sequence, eventId, event, context, at));
        return eventId;
    }

    /** All of it in the order of time; what happened at the same instant stays in the order of drafting. */
    List<Drafted> inOrder() {
        List<Drafted> all = new ArrayList<>(drafted);
        all.sort(Comparator.comparing(Drafted::at));
        return all;
    }
}
