package id.gurindam.bench;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.record.sqlite.SqliteRecordStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The record of a house that is shut, opened here. */
final class Stores {
    static final EventCodec CODEC = new EventCodec();
    static final int PAGE = 1_000;

    private Stores() {}

    static RecordStore record(Path folder) {
        return SqliteRecordStore.open(opening(folder.resolve("data")));
    }

    /** An empty one that takes a history over. */
    static RecordStore empty(Path folder) {
        return SqliteRecordStore.open(opening(folder).unborn());
    }

    private static Opening opening(Path data) {
        return Opening.of(data, StoreKind.DEMO, "Tanjungpinang", "Asia/Jakarta", InstantSource.system(), CODEC);
    }

    static void each(RecordStore record, Consumer<List<RecordedEvent>> page) {
        for (long at = 0; at <= record.head(); at += PAGE) {
            page.accept(record.from(at, PAGE));
        }
    }

    static List<RecordedEvent> all(RecordStore record, int most) {
        List<RecordedEvent> events = new ArrayList<>();
        for (long at = 0; at <= record.head() && events.size() < most; at += PAGE) {
            events.addAll(record.from(at, PAGE));
        }
        return events;
    }

    static HistoricEvent historic(RecordedEvent event) {
        return new HistoricEvent(
                new NewEvent(
                        event.streamId(),
                        event.subject(),
                        event.sequence(),
                        event.eventId(),
                        event.name(),
                        event.revision(),
                        event.payload(),
                        event.metadata(),
                        event.occurredAt()),
                event.recordedAt());
    }
}
