package id.gurindam.record.sqlite;

import id.gurindam.record.RecordedEvent;
import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.ReaderPool;
import id.gurindam.record.sqlite.RecordReader.SealedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds the first position at which the record is not what was written: a gap, a changed row, a lost end. */
final class Verifier {
    private static final long NEWEST_BYTES = 64L << 20;
    private static final int PAGE = 1000;

    private final ReaderPool<RecordReader> readers;
    private final WritingState state;
    private final Seal sealer = new Seal();
    private volatile long soundThrough = -1;

    Verifier(ReaderPool<RecordReader> readers, WritingState state) {
        this.readers = readers;
        this.state = state;
    }

    /** Checks the newest 64 MB and the noted end; returns the position before which nothing was checked. */
    long checkNewest(long head, Optional<HeadFile.Head> noted) {
        long first = head + 1;
        try {
            long bytes = 0;
            while (first > 0 && bytes < NEWEST_BYTES) {
                long from = Math.max(0, first - PAGE);
                long last = first - 1;
                bytes += readers.ask(reader -> reader.bytes(from, last));
                first = from;
            }
            check(first, head, () -> false);
            noted.ifPresent(note -> checkEnd(head, note));
        } catch (DiskFailure e) {
            state.damaged(first, String.valueOf(e.getMessage()));
        }
        return first;
    }

    /** How far the check that runs has come without finding anything. */
    long soundThrough() {
        return soundThrough;
    }

    /** Checks the positions from first to last unless told to stop. */
    void check(long first, long last, BooleanSupplier stop) {
        long next = first;
        try {
            byte[] seal = sealBefore(first);
            while (next <= last && !stop.getAsBoolean()) {
                long from = next;
                int limit = (int) Math.min(PAGE, last - next + 1);
                List<SealedRow> page = readers.ask(reader -> reader.sealed(from, limit));
                for (SealedRow row : page) {
                    if (!isSound(row, next, seal)) {
                        return;
                    }
                    seal = row.seal();
                    next++;
                }
                soundThrough = next - 1;
                if (page.isEmpty()) {
                    state.damaged(next, "there is no event");
                    return;
                }
            }
        } catch (RuntimeException e) {
            state.damaged(next, String.valueOf(e.getMessage()));
        }
    }

    private boolean isSound(SealedRow row, long expected, byte[] sealBefore) {
        RecordedEvent event = row.event();
        if (event.position() != expected) {
            state.damaged(expected, "there is no event");
            return false;
        }
        if (!Arrays.equals(sealer.of(sealBefore, event), row.seal())) {
            state.damaged(expected, "the event is not as it was written");
            return false;
        }
        return true;
    }

    private byte[] sealBefore(long position) {
        return position == 0
                ? Seal.first()
                : readers.ask(reader -> reader.sealedAt(position - 1))
                        .map(SealedRow::seal)
                        .orElseGet(Seal::first);
    }

    private void checkEnd(long head, HeadFile.Head noted) {
        if (noted.position() > head) {
            state.damaged(head + 1, "the record had come to position " + noted.position() + " and lost its end");
            return;
        }
        boolean same = readers.ask(reader -> reader.sealedAt(noted.position()))
                .filter(row -> Arrays.equals(row.seal(), noted.seal()))
                .isPresent();
        if (!same) {
            state.damaged(noted.position(), "another event stood there before");
        }
    }
}
