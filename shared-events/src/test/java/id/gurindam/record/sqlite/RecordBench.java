package id.gurindam.record.sqlite;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Append;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** How fast the record appends, takes over a history and reads; run by hand. */
final class RecordBench {
    private static final byte[] PAYLOAD = new byte[380];
    private static final byte[] METADATA = new byte[240];

    private RecordBench() {}

    public static void main(String[] args) throws Exception {
        new Random(7).nextBytes(PAYLOAD);
        Path folder = Files.createTempDirectory(Path.of(args[0]), "record");
        Opening opening = Opening.of(
                folder, StoreKind.DEMO, "tanjungpinang", "Asia/Jakarta", InstantSource.system(), new EventCodec());
        try (SqliteRecordStore store = SqliteRecordStore.open(opening)) {
            for (int writers : new int[] {64, 1, 8, 64, 256}) {
                append(store, writers, Duration.ofSeconds(5));
            }
            importMany(store, 300_000, 20_000);
            importMany(store, 300_000, 20_000);
            read(store);
        }
        System.out.println(folder + " " + Files.size(folder.resolve("record.db")) + " bytes");
        long begin = System.nanoTime();
        SqliteRecordStore.open(opening).close();
        System.out.printf("open and close %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    }

    private static void append(SqliteRecordStore store, int writers, Duration time) {
        AtomicLong ids = new AtomicLong(System.nanoTime());
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < writers; w++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        store.append(Append.of(List.of(event(ids.incrementAndGet(), 0))))
                                .join();
                        done.incrementAndGet();
                    }
                });
            }
        }
        System.out.printf("%d writers: %d appends/s%n", writers, done.get() / time.toSeconds());
    }

    private static void importMany(SqliteRecordStore store, int count, int chunk) {
        long ids = System.nanoTime();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i += chunk) {
            List<HistoricEvent> events = new ArrayList<>(chunk);
            for (int k = 0; k < chunk; k++) {
                events.add(new HistoricEvent(event(ids + (i + k) / 10, (i + k) % 10), Instant.now()));
            }
            store.importHistory(events);
        }
        System.out.printf("import: %d events/s%n", count * 1_000_000_000L / (System.nanoTime() - begin));
    }

    private static void read(SqliteRecordStore store) {
        long begin = System.nanoTime();
        long next = 0;
        while (true) {
            List<RecordedEvent> page = store.from(next, 2000);
            if (page.isEmpty()) {
                break;
            }
            next = page.getLast().position() + 1;
        }
        System.out.printf("scan: %d events/s%n", next * 1_000_000_000L / (System.nanoTime() - begin));
    }

    private static NewEvent event(long stream, long sequence) {
        return new NewEvent(
                "complaint-" + stream,
                "complaint",
                sequence,
                UUID.randomUUID(),
                "complaint.filed",
                1,
                PAYLOAD,
                METADATA,
                Instant.now());
    }
}
