package id.gurindam.record.keys;

import id.gurindam.record.disk.ReaderPool;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/** The server's own keys, one for each purpose, made at first use and kept wrapped by the master key. */
final class ServerSecrets {
    private final SecretKey master;
    private final ReaderPool<KeyRows> readers;
    private final KeyWriter writer;
    private final Map<String, SecretKey> known = new ConcurrentHashMap<>();

    ServerSecrets(SecretKey master, ReaderPool<KeyRows> readers, KeyWriter writer) {
        this.master = master;
        this.readers = readers;
        this.writer = writer;
    }

    SecretKey of(String purpose) {
        SecretKey key = known.get(purpose);
        if (key == null) {
            Optional<byte[]> wrapped = readers.ask(rows -> rows.secret(purpose));
            key = unwrap(master, purpose, wrapped.isPresent() ? wrapped.get() : make(purpose));
            known.put(purpose, key);
        }
        return key;
    }

    private byte[] make(String purpose) {
        byte[] mine = Gcm.seal(master, belongsTo(purpose), Gcm.random(32));
        return writer.make(change -> {
            Optional<byte[]> first = change.rows().secret(purpose);
            if (first.isEmpty()) {
                change.run("INSERT INTO secret VALUES (?, ?)", purpose, mine);
            }
            return first.orElse(mine);
        });
    }

    static SecretKey unwrap(SecretKey master, String purpose, byte[] wrapped) {
        return Gcm.key(Gcm.open(master, belongsTo(purpose), wrapped, "the server's key for " + purpose));
    }

    private static byte[] belongsTo(String purpose) {
        return ("server|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
