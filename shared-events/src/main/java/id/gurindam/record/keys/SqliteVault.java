package id.gurindam.record.keys;

import id.gurindam.events.personal.Personal;
import id.gurindam.record.StoreMismatch;
import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.ReaderPool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The key store in one SQLite file (keys.db in the keys folder), under a master key that lies elsewhere. */
public final class SqliteVault implements Vault {
    private static final int READERS = 4;
    private static final byte[] CHECK = "gurindam master key".getBytes(StandardCharsets.UTF_8);

    private final KeyWriter writer;
    private final ReaderPool<KeyRows> readers;
    private final KeyRing ring;
    private final ServerSecrets secrets;
    private final KeyCheck check;
    private final AtomicLong destructions = new AtomicLong();

    private SqliteVault(Path file, KeyWriter writer, SecretKey master) throws SQLException {
        this.writer = writer;
        this.readers = new ReaderPool<>(file, READERS, KeyRows::new);
        this.ring = new KeyRing(master, readers);
        this.secrets = new ServerSecrets(master, readers, writer);
        this.check = new KeyCheck(file, master);
    }

    /**
     * Opens the key store of the store named, and makes it and its master key if there is none yet. Throws
     * {@link StoreMismatch} if it belongs to another store and {@link KeysUnusable} if the master key is missing, wrong,
     * open to others or in a folder that it protects.
     */
    public static SqliteVault open(Path keysFolder, Path masterKeyFile, Path dataFolder, String storeId) {
        MasterKey.mustLieApart(masterKeyFile, keysFolder, dataFolder);
        try {
            Files.createDirectories(keysFolder);
            Path file = keysFolder.resolve("keys.db");
            KeyWriter writer = new KeyWriter(file);
            try {
                return open(keysFolder, masterKeyFile, storeId, writer);
            } catch (RuntimeException | SQLException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new KeysUnusable("the key store in " + keysFolder + ": " + DiskFailure.words(e), e);
        } catch (IOException e) {
            throw new KeysUnusable("the keys folder " + keysFolder + " cannot be made", e);
        }
    }

    private static SqliteVault open(Path keysFolder, Path masterKeyFile, String storeId, KeyWriter writer)
            throws SQLException {
        Optional<byte[]> stamp = writer.make(change -> change.rows().note("store_id"));
        byte[] mine = storeId.getBytes(StandardCharsets.UTF_8);
        if (stamp.isPresent() && !new String(stamp.get(), StandardCharsets.UTF_8).equals(storeId)) {
            throw new StoreMismatch("the key store in " + keysFolder + " belongs to store "
                    + new String(stamp.get(), StandardCharsets.UTF_8) + ", the record is store " + storeId);
        }
        SecretKey master = MasterKey.read(masterKeyFile, stamp.isEmpty());
        if (stamp.isEmpty()) {
            byte[] check = Gcm.seal(master, CHECK, new byte[0]);
            writer.make(change -> {
                change.run("INSERT INTO note VALUES ('store_id', ?)", mine);
                change.run("INSERT INTO note VALUES ('master_check', ?)", check);
                return true;
            });
        }
        checkMaster(masterKeyFile, keysFolder, writer, master);
        return new SqliteVault(keysFolder.resolve("keys.db"), writer, master);
    }

    @Override
    public Sealing begin() {
        return new TextSealing(ring, writer);
    }

    @Override
    public Optional<String> open(Personal personal) {
        return switch (personal) {
            case Personal.Clear clear -> Optional.of(clear.text());
            case Personal.Sealed sealed -> openBytes(sealed).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        };
    }

    @Override
    public Optional<byte[]> openBytes(Personal.Sealed sealed) {
        Envelope envelope = Envelope.read(sealed);
        byte[] belongsTo = Envelope.belongsTo(
                envelope.keyId(), sealed.streamId(), sealed.eventName(), sealed.revision(), sealed.field());
        return ring.text(sealed.streamId(), envelope.keyId())
                .map(key -> Gcm.open(key, belongsTo, envelope.sealed(), "what key " + envelope.keyId() + " sealed"));
    }

    @Override
    public void destroyOwner(String ownerStreamId) {
        writer.make(change -> OwnerWriting.destroy(change, ownerStreamId));
        ring.ownerDestroyed(ownerStreamId);
        destructions.incrementAndGet();
    }

    @Override
    public void destroyText(String keyId) {
        Optional<String> owner = readers.ask(rows -> rows.ownerOfText(keyId));
        owner.ifPresent(name -> writer.make(change -> {
            change.run("DELETE FROM text_key WHERE owner = ? AND key_id = ?", name, keyId);
            change.wipeLog();
            return true;
        }));
        ring.textDestroyed(keyId);
        destructions.incrementAndGet();
    }

    @Override
    public long destructions() {
        return destructions.get();
    }

    @Override
    public byte[] mac(String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secrets.of("mac/" + purpose));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] sealForServer(String purpose, byte[] clear) {
        return Gcm.seal(secrets.of("seal/" + purpose), purpose.getBytes(StandardCharsets.UTF_8), clear);
    }

    @Override
    public Optional<byte[]> openForServer(String purpose, byte[] sealed) {
        try {
            return Optional.of(
                    Gcm.open(secrets.of("seal/" + purpose), purpose.getBytes(StandardCharsets.UTF_8), sealed, purpose));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    @Override
    public long destroyedThrough() {
        return readers.ask(rows -> rows.note("destroyed_through"))
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .orElse(-1L);
    }

    @Override
    public void destroyedThrough(long position) {
        byte[] value = ByteBuffer.allocate(Long.BYTES).putLong(position).array();
        writer.make(change -> {
            change.run("INSERT OR REPLACE INTO note VALUES ('destroyed_through', ?)", value);
            return true;
        });
    }

    /** The blind index, in this key store. */
    public BlindIndex blindIndex() {
        return new SqliteBlindIndex(this, readers, writer);
    }

    /** The keys of the encrypted files, in this key store. */
    public FileKeys fileKeys() {
        return new SqliteFileKeys(ring, readers, writer);
    }

    @Override
    public Optional<String> damage() {
        return check.damage();
    }

    /** Waits until every key was looked at, for tests. */
    void checked() throws InterruptedException {
        check.join();
    }

    @Override
    public void close() {
        check.close();
        readers.close();
        writer.close();
    }

    private static void checkMaster(Path masterKeyFile, Path keysFolder, KeyWriter writer, SecretKey master) {
        try {
            byte[] check =
                    writer.make(change -> change.rows().note("master_check")).orElseThrow();
            Gcm.open(master, CHECK, check, "the master check");
        } catch (SealBroken e) {
            throw new KeysUnusable("the master key " + masterKeyFile + " is not that of " + keysFolder, e);
        }
    }
}
