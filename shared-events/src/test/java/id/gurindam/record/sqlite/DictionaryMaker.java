package id.gurindam.record.sqlite;

import com.github.luben.zstd.ZstdDictTrainer;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a new dictionary of the events of a demo city, which tells of nobody; run by hand with the folder of its record and
 * the file to write. A dictionary once given out is never changed: a new one gets a new name in {@link Dictionaries}.
 */
final class DictionaryMaker {
    private static final int BYTES = 16 << 10;
    private static final int SAMPLES = 32 << 20;
    private static final int EVERY = 5;
    private static final int PAGE = 1_000;

    private DictionaryMaker() {}

    public static void main(String[] args) throws Exception {
        ZstdDictTrainer trainer = new ZstdDictTrainer(SAMPLES, BYTES, 3);
        Opening opening = Opening.of(
                Path.of(args[0]),
                StoreKind.DEMO,
                "Tanjungpinang",
                "Asia/Jakarta",
                InstantSource.system(),
                new EventCodec());
        try (SqliteRecordStore record = SqliteRecordStore.open(opening)) {
            boolean room = true;
            for (long at = 0; room && at <= record.head(); at += PAGE) {
                room = add(trainer, record.from(at, PAGE));
            }
        }
        Files.write(Path.of(args[1]), trainer.trainSamples());
    }

    private static boolean add(ZstdDictTrainer trainer, List<RecordedEvent> events) {
        boolean room = true;
        for (RecordedEvent event : events) {
            if (event.position() % EVERY == 0) {
                byte[] both = Arrays.copyOf(event.payload(), event.payload().length + event.metadata().length);
                System.arraycopy(event.metadata(), 0, both, event.payload().length, event.metadata().length);
                room &= trainer.addSample(both);
            }
        }
        return room;
    }
}
