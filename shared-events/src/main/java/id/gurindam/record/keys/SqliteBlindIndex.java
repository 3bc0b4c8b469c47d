package id.gurindam.record.keys;

import id.gurindam.record.disk.ReaderPool;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The blind index in a table of the key store. */
final class SqliteBlindIndex implements BlindIndex {
    private static final String PURPOSE = "contact";

    private final Vault vault;
    private final ReaderPool<KeyRows> readers;
    private final KeyWriter writer;

    SqliteBlindIndex(Vault vault, ReaderPool<KeyRows> readers, KeyWriter writer) {
        this.vault = vault;
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public String refOf(String ownerStreamId, String text) {
        byte[] message = (ownerStreamId + "\n" + text).getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(vault.mac(PURPOSE, message));
        Optional<String> known = readers.ask(rows -> rows.blind(ownerStreamId, digest));
        return known.orElseGet(() -> writer.make(change -> made(change, ownerStreamId, digest)));
    }

    private static String made(KeyWriter writer, String owner, String digest) throws SQLException {
        Optional<String> meanwhile = writer.rows().blind(owner, digest);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        String ref = "contact-" + Envelope.newKeyId();
        writer.run("INSERT INTO blind VALUES (?, ?, ?)", owner, digest, ref);
        return ref;
    }
}
