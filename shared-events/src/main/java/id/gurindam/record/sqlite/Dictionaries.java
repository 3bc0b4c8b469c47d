package id.gurindam.record.sqlite;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of a record. Those it was written with lie in a table of its own, so that it can be read without this
 * program; the one that this program writes with is put there together with the first event that needs it.
 */
final class Dictionaries implements AutoCloseable {
    private static final String WRITTEN_WITH = "words-1.zdict";

    private final Map<Integer, Dictionary> known = new ConcurrentHashMap<>();
    private final Queue<Unpacking> idle = new ConcurrentLinkedQueue<>();
    private final Dictionary today;
    private final WritingState state;
    private boolean stored;

    private Dictionaries(Connection connection, byte[] words, WritingState state) throws SQLException {
        this.state = state;
        byte[] digest = Dictionary.digest(words);
        @Nullable Dictionary same = null;
        int last = PackedWords.PLAIN;
        try (PreparedStatement all =
                        connection.prepareStatement("SELECT id, sha256, words FROM dictionary ORDER BY id");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                last = row.getInt(1);
                boolean mine = Arrays.equals(row.getBytes(2), digest);
                Dictionary dictionary = new Dictionary(last, sound(last, row.getBytes(2), row.getBytes(3), words));
                known.put(last, dictionary);
                same = mine ? dictionary : same;
            }
        }
        stored = same != null;
        today = same == null ? new Dictionary(last + 1, words) : same;
        known.put(today.id(), today);
    }

    /** Those of the record, and the program's own. */
    static Dictionaries of(Connection connection, WritingState state) throws SQLException {
        return new Dictionaries(connection, own(), state);
    }

    /** Those of the record, and this one to write with. */
    static Dictionaries of(Connection connection, byte[] words, WritingState state) throws SQLException {
        return new Dictionaries(connection, words, state);
    }

    /** Packs with today's dictionary. */
    PackedWords pack(byte[] payload, byte[] metadata) {
        return today.pack(payload, metadata);
    }

    /** Something to unpack with, for one page. */
    Unpacking unpacking() {
        Unpacking free = idle.poll();
        return free == null ? new Unpacking(this) : free;
    }

    void giveBack(Unpacking unpacking) {
        idle.add(unpacking);
    }

    /** What unpacks with this dictionary; null if there is none of that number. */
    @Nullable
    ZstdDecompressCtx unpacker(int id) {
        Dictionary dictionary = known.get(id);
        return dictionary == null ? null : dictionary.unpacker();
    }

    void unreadable(long position) {
        state.damaged(position, "the event cannot be unpacked");
    }

    /** Puts today's dictionary into the running transaction, if the record has not got it. */
    void write(Connection writer) throws SQLException {
        if (!stored) {
            try (PreparedStatement insertion =
                    writer.prepareStatement("INSERT OR IGNORE INTO dictionary VALUES (?, ?, ?)")) {
                insertion.setInt(1, today.id());
                insertion.setBytes(2, Dictionary.digest(today.bytes()));
                insertion.setBytes(3, today.bytes());
                insertion.executeUpdate();
            }
        }
    }

    /** The transaction is durable. */
    void written() {
        stored = true;
    }

    /** Nothing is read any more. */
    @Override
    public void close() {
        for (Unpacking unpacking = idle.poll(); unpacking != null; unpacking = idle.poll()) {
            unpacking.free();
        }
        known.values().forEach(Dictionary::close);
    }

    private byte[] sound(int id, byte[] digest, byte[] stored, byte[] own) {
        if (Arrays.equals(digest, Dictionary.digest(stored))) {
            return stored;
        }
        state.damaged(0, "dictionary " + id + " is not as it was written");
        return Arrays.equals(digest, Dictionary.digest(own)) ? own : stored;
    }

    static byte[] own() {
        try (InputStream in = Dictionaries.class.getResourceAsStream(WRITTEN_WITH)) {
            if (in == null) {
                throw new IllegalStateException(WRITTEN_WITH + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
