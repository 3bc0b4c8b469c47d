package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * The seal of a row: SHA-256 over the seal before it and every column, each text and byte string with its length in
 * front, so that no row can be changed, dropped or put elsewhere without breaking all that follow. Not thread-safe.
 */
final class Seal {
    static final int LENGTH = 32;

    private final MessageDigest sha;
    private ByteBuffer head = ByteBuffer.allocate(1024);

    Seal() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] first() {
        return new byte[LENGTH];
    }

    byte[] of(byte[] before, RecordedEvent event) {
        byte[] subject = event.subject().getBytes(StandardCharsets.UTF_8);
        byte[] stream = event.streamId().getBytes(StandardCharsets.UTF_8);
        byte[] name = event.name().getBytes(StandardCharsets.UTF_8);
        int needed = LENGTH + 128 + subject.length + stream.length + name.length;
        if (head.capacity() < needed) {
            head = ByteBuffer.allocate(needed);
        }
        head.clear();
        head.put(before).putLong(event.position());
        head.putLong(event.eventId().getMostSignificantBits());
        head.putLong(event.eventId().getLeastSignificantBits());
        head.putInt(subject.length).put(subject).putInt(stream.length).put(stream);
        head.putLong(event.sequence()).putInt(name.length).put(name).putInt(event.revision());
        head.putLong(micros(event.occurredAt())).putLong(micros(event.recordedAt()));
        head.putInt(event.payload().length).putInt(event.metadata().length);
        sha.update(head.array(), 0, head.position());
        sha.update(event.payload());
        sha.update(event.metadata());
        return sha.digest();
    }

    static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1000);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
    }
}
