package id.gurindam.record.sqlite;

import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.store.StoreEvent;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.store.StoreOpened;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.StoreIdentity;
import id.gurindam.record.StoreMismatch;
import id.gurindam.record.keys.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The first event of every record, which says which store it is. */
final class Birth {
    static final String STREAM = StoreEvent.STREAM;
    private static final int FORMAT = 1;

    private Birth() {}

    static HistoricEvent event(Opening opening, Opening.Birth birth) {
        Instant at = (birth.at() == null ? opening.clock().instant() : birth.at()).truncatedTo(ChronoUnit.MILLIS);
        StoreOpened opened = new StoreOpened(birth.storeId(), opening.kind(), opening.city(), opening.zone(), FORMAT);
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, birth.storeId(), at);
        UUID eventId = UUID.nameUUIDFromBytes(("store.opened " + birth.storeId()).getBytes(StandardCharsets.UTF_8));
        return new HistoricEvent(
                opening.codec().encode(opened, context, eventId, STREAM, 0, new NothingPersonal(), () -> new byte[0]),
                at);
    }

    /** Who the record says it is, if that is who was asked for. */
    static StoreIdentity identity(RecordedEvent first, Opening opening) {
        if (!(opening.codec().decode(first) instanceof StoreOpened said)) {
            throw new StoreMismatch(
                    "the record in " + opening.folder() + " does not begin with the opening of a store");
        }
        String where = "the record in " + opening.folder();
        if (said.kind() != opening.kind()) {
            throw new StoreMismatch(
                    said.kind() == StoreKind.REAL
                            ? where + " is a real one: it cannot be opened as a demo"
                            : where + " is a demo: it cannot be opened in earnest");
        }
        if (!said.city().equals(opening.city()) || !said.zone().equals(opening.zone())) {
            throw new StoreMismatch(where + " belongs to " + said.city() + " in " + said.zone() + ", not to "
                    + opening.city() + " in " + opening.zone());
        }
        return new StoreIdentity(said.storeId(), said.kind(), said.city(), said.zone(), said.format());
    }

    /** How the clock stood when an operator last vouched for it, as far as nothing later was written. */
    static Instant latestSeen(List<RecordedEvent> ofStore, Instant lastRecorded, EventCodec codec) {
        if (!ofStore.isEmpty()
                && ofStore.getLast().recordedAt().equals(lastRecorded)
                && codec.decode(ofStore.getLast()) instanceof ClockCorrected corrected) {
            return corrected.clockAfter();
        }
        return lastRecorded;
    }

    /** The events of the store itself hold nothing to seal. */
    private static final class NothingPersonal implements Vault.Sealing {
        @Override
        public Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text) {
            throw new IllegalStateException("nothing personal belongs in " + eventName);
        }

        @Override
        public Personal.Sealed sealBytes(String streamId, String eventName, int revision, String field, byte[] bytes) {
            throw new IllegalStateException("nothing personal belongs in " + eventName);
        }

        @Override
        public List<String> keyIds() {
            return List.of();
        }

        @Override
        public void makeDurable() {}
    }
}
