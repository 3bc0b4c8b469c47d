package id.gurindam.record.keys;

import id.gurindam.record.disk.ReaderPool;
import java.sql.SQLException;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The keys of files in the key store. */
final class SqliteFileKeys implements FileKeys {
    private static final String UNADOPTED = "file-";

    private final KeyRing ring;
    private final ReaderPool<KeyRows> readers;
    private final KeyWriter writer;

    SqliteFileKeys(KeyRing ring, ReaderPool<KeyRows> readers, KeyWriter writer) {
        this.ring = ring;
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public FileKey newFileKey() {
        String keyId = Envelope.newKeyId();
        SecretKey key = Gcm.newKey();
        OwnerKey owner = ring.ownerToSeal(UNADOPTED + Envelope.newKeyId());
        byte[] wrapped = owner.wrap(keyId, key);
        writer.make(change -> {
            OwnerWriting.add(change, owner);
            change.run("INSERT INTO file_key VALUES (?, ?, ?)", keyId, owner.owner(), wrapped);
            return true;
        });
        return new FileKey(keyId, key);
    }

    @Override
    public Optional<SecretKey> fileKey(String keyId) {
        Optional<KeyRows.FileRow> row = row(keyId);
        while (row.isPresent()) {
            KeyRows.FileRow file = row.get();
            Optional<OwnerKey> owner = ring.owner(file.owner());
            if (owner.isPresent()) {
                return Optional.of(owner.get().unwrap(keyId, file.wrapped()));
            }
            row = row(keyId).filter(now -> !now.owner().equals(file.owner()));
        }
        return Optional.empty();
    }

    @Override
    public boolean adopt(String keyId, String ownerStreamId) {
        while (true) {
            Optional<KeyRows.FileRow> row = row(keyId);
            if (row.isEmpty() || !row.get().owner().startsWith(UNADOPTED)) {
                return row.isPresent() && row.get().owner().equals(ownerStreamId);
            }
            Optional<SecretKey> key = fileKey(keyId);
            if (key.isEmpty()) {
                return false;
            }
            OwnerKey owner = ring.ownerToSeal(ownerStreamId);
            byte[] wrapped = owner.wrap(keyId, key.get());
            String before = row.get().owner();
            try {
                return writer.make(change -> give(change, keyId, before, owner, wrapped));
            } catch (OwnerTaken e) {
                ring.forgetOwner(e.owner());
            }
        }
    }

    @Override
    public boolean adoptable(String keyId, String ownerStreamId) {
        return row(keyId)
                .map(KeyRows.FileRow::owner)
                .filter(owner -> owner.startsWith(UNADOPTED) || owner.equals(ownerStreamId))
                .isPresent();
    }

    private Optional<KeyRows.FileRow> row(String keyId) {
        return readers.ask(rows -> rows.file(keyId));
    }

    private static boolean give(KeyWriter writer, String keyId, String before, OwnerKey owner, byte[] wrapped)
            throws SQLException {
        Optional<KeyRows.FileRow> now = writer.rows().file(keyId);
        if (now.isEmpty() || !now.get().owner().equals(before)) {
            return now.isPresent() && now.get().owner().equals(owner.owner());
        }
        if (OwnerWriting.isNew(writer, owner)) {
            OwnerWriting.add(writer, owner);
        }
        writer.run("UPDATE file_key SET owner = ?, wrapped = ? WHERE key_id = ?", owner.owner(), wrapped, keyId);
        writer.run("DELETE FROM owner WHERE owner = ?", before);
        return true;
    }
}
