package id.gurindam.record.sqlite;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.IdempotencyKey;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** A process of its own that appends from sixteen threads until it is killed, and says what was acknowledged. */
final class KilledWriter {
    private static final int WRITERS = 16;

    private KilledWriter() {}

    static Opening opening(Path folder) {
        return Opening.of(
                folder, StoreKind.REAL, "tanjungpinang", "Asia/Jakarta", InstantSource.system(), new EventCodec());
    }

    public static void main(String[] args) {
        SqliteRecordStore record = SqliteRecordStore.open(opening(Path.of(args[0])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = args[1] + "-" + writer;
            Thread.ofPlatform().start(() -> write(record, name, out));
        }
    }

    private static void write(SqliteRecordStore record, String writer, PrintStream out) {
        for (int i = 0; true; i++) {
            String stream = "killed-" + writer + "-" + i;
            Append.Keyed keyed = new Append.Keyed(
                    new IdempotencyKey("killed", stream),
                    new byte[0],
                    appended -> Long.toString(appended.firstPosition()).getBytes(StandardCharsets.UTF_8));
            Appended appended = record.append(
                            new Append(List.of(Openings.event(stream, 0), Openings.event(stream, 1)), List.of(), keyed))
                    .join();
            out.println(appended.firstPosition() + " " + stream);
        }
    }
}
