package id.gurindam.record.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * How far the record had come, kept beside it, so that a record that lost its end is recognised. It is written after
 * every commit, never before, in two places in turn, and forced to disk every few seconds and at close.
 */
final class HeadFile implements AutoCloseable {
    private static final int SLOT = 64;
    private static final int CONTENT = Long.BYTES + Seal.LENGTH;
    private static final long FORCE_EVERY = TimeUnit.SECONDS.toNanos(5);

    /** A position that was durable, and its seal. */
    record Head(long position, byte[] seal) {}

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(SLOT);
    private long turn;
    private long forcedAt = System.nanoTime();

    HeadFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** The furthest position noted, if one can be read. */
    Optional<Head> read() throws IOException {
        Optional<Head> first = slot(0);
        Optional<Head> second = slot(1);
        if (first.isEmpty() || second.isEmpty()) {
            return first.isPresent() ? first : second;
        }
        return first.get().position() > second.get().position() ? first : second;
    }

    /** Notes a position whose commit is durable. */
    void note(long position, byte[] seal) throws IOException {
        buffer.clear();
        buffer.putLong(position).put(seal).putLong(check(buffer.array())).flip();
        channel.write(buffer, (turn++ & 1) * SLOT);
        if (System.nanoTime() - forcedAt > FORCE_EVERY) {
            channel.force(false);
            forcedAt = System.nanoTime();
        }
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }

    private Optional<Head> slot(int number) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(CONTENT + Long.BYTES);
        if (channel.read(read, (long) number * SLOT) < read.capacity()) {
            return Optional.empty();
        }
        byte[] bytes = read.array();
        if (read.getLong(CONTENT) != check(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new Head(read.getLong(0), Arrays.copyOfRange(bytes, Long.BYTES, CONTENT)));
    }

    private static long check(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, CONTENT);
        return crc.getValue() + 1;
    }
}
