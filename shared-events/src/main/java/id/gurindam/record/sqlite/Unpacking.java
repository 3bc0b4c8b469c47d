package id.gurindam.record.sqlite;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one reader unpacks with while it reads a page; given back when it is closed. */
final class Unpacking implements AutoCloseable {
    private final Dictionaries dictionaries;
    private final byte[] room = new byte[Dictionary.MOST_BYTES];
    private final Map<Integer, ZstdDecompressCtx> unpackers = new HashMap<>();

    Unpacking(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The plain words of the event at the position. What cannot be unpacked is told as damage and handed out as it lies, as
     * is every other damaged event: its seal does not hold, and no reader of other events is stopped by it.
     */
    PackedWords plain(long position, PackedWords packed) {
        if (packed.dictionary() == PackedWords.PLAIN) {
            return packed;
        }
        ZstdDecompressCtx unpacker = unpackers.get(packed.dictionary());
        if (unpacker == null) {
            unpacker = dictionaries.unpacker(packed.dictionary());
        }
        PackedWords plain = null;
        if (unpacker != null) {
            unpackers.put(packed.dictionary(), unpacker);
            plain = unpacked(unpacker, packed);
        }
        if (plain == null) {
            dictionaries.unreadable(position);
            return packed;
        }
        return plain;
    }

    private @Nullable PackedWords unpacked(ZstdDecompressCtx unpacker, PackedWords packed) {
        byte[] frame = packed.payload();
        int at = packed.split();
        try {
            int length = unpacker.decompressByteArray(room, 0, room.length, frame, 0, frame.length);
            return at < 0 || at > length || packed.metadata().length > 0
                    ? null
                    : PackedWords.plain(Arrays.copyOf(room, at), Arrays.copyOfRange(room, at, length));
        } catch (ZstdException damaged) {
            return null;
        }
    }

    /** Never to be used again. */
    void free() {
        unpackers.values().forEach(ZstdDecompressCtx::close);
    }

    @Override
    public void close() {
        dictionaries.giveBack(this);
    }
}
