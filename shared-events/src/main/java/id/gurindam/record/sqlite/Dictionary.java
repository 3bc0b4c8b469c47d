package id.gurindam.record.sqlite;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Words that events share, so that an event need not repeat them: packs on any thread. */
final class Dictionary implements AutoCloseable {
    /** What is longer is kept plain, so that a damaged frame cannot ask for more memory than this. */
    static final int MOST_BYTES = 256 << 10;

    private static final int LEVEL = 1;

    private final int id;
    private final byte[] bytes;
    private final ZstdDictDecompress unpacking;
    private final Queue<ZstdCompressCtx> packers = new ConcurrentLinkedQueue<>();
    private volatile @Nullable ZstdDictCompress packing;

    Dictionary(int id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
        this.unpacking = new ZstdDictDecompress(bytes);
    }

    int id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }

    static byte[] digest(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As short as it gets; plain where packing does not make it shorter. */
    PackedWords pack(byte[] payload, byte[] metadata) {
        int length = payload.length + metadata.length;
        if (length > MOST_BYTES) {
            return PackedWords.plain(payload, metadata);
        }
        byte[] both = Arrays.copyOf(payload, length);
        System.arraycopy(metadata, 0, both, payload.length, metadata.length);
        ZstdCompressCtx packer = packer();
        byte[] frame;
        try {
            frame = packer.compress(both);
        } finally {
            packers.add(packer);
        }
        return frame.length < length
                ? PackedWords.framed(id, payload.length, frame)
                : PackedWords.plain(payload, metadata);
    }

    /** What unpacks with these words; for one thread at a time. */
    ZstdDecompressCtx unpacker() {
        return new ZstdDecompressCtx().loadDict(unpacking);
    }

    /** Frees what lies idle; whoever packs meanwhile still can, and the words themselves go when nobody holds them. */
    @Override
    public void close() {
        for (ZstdCompressCtx idle = packers.poll(); idle != null; idle = packers.poll()) {
            idle.close();
        }
    }

    private ZstdCompressCtx packer() {
        ZstdCompressCtx idle = packers.poll();
        if (idle != null) {
            return idle;
        }
        ZstdDictCompress words = packing;
        if (words == null) {
            words = new ZstdDictCompress(bytes, LEVEL);
            packing = words;
        }
        // The row names the dictionary and its seal checks the bytes: the frame need say neither.
        return new ZstdCompressCtx()
                .setLevel(LEVEL)
                .setDictID(false)
                .setChecksum(false)
                .loadDict(words);
    }
}
