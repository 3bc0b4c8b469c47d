package id.gurindam.web.journey;

import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.events.wire.Upcaster;
import id.gurindam.record.Append;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.keys.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** As if notes had once been lists of remarks: an older revision of an event, stored as such and read as the present one. */
final class OlderNotes implements Upcaster {
    private static final int OLDER = 0;
    private static final String NAME = EventCatalogue.of(NoteAdded.class).name();

    /** A codec that can read them. */
    static EventCodec codec() {
        return new EventCodec(List.of(new OlderNotes()));
    }

    @Override
    public String eventName() {
        return NAME;
    }

    @Override
    public int fromRevision() {
        return OLDER;
    }

    @Override
    public ObjectNode upcast(ObjectNode stored) {
        stored.set("text", stored.remove("remarks").get(0));
        return stored;
    }

    /** Appends one to the case, as a program of that time would have. */
    static long append(RecordStore record, Vault vault, String complaintId, String unit, String text) {
        RecordedEvent last = record.stream(complaintId, 0).getLast();
        Vault.Sealing sealing = vault.begin();
        String sealed =
                sealing.seal(complaintId, NAME, OLDER, "remarks/0", text).envelope();
        sealing.makeDurable();
        String payload = "{\"complaintId\":\"%s\",\"unitCode\":\"%s\",\"remarks\":[{\"$sealed\":\"%s\"}]}"
                .formatted(complaintId, unit, sealed);
        record.append(Append.of(List.of(new NewEvent(
                        complaintId,
                        last.subject(),
                        last.sequence() + 1,
                        UUID.randomUUID(),
                        NAME,
                        OLDER,
                        payload.getBytes(StandardCharsets.UTF_8),
                        last.metadata(),
                        last.occurredAt()))))
                .join();
        return record.head();
    }
}
