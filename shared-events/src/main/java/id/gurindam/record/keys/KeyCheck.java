package id.gurindam.record.keys;

import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.disk.FileCheck;
import id.gurindam.record.disk.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the key store behind the service: whether the file hangs together, and whether every key opens under the
 * one above it. What it finds is told; no key is taken from anybody for it.
 */
final class KeyCheck implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyCheck.class);
    private static final int PAGE = 500;

    private final Path file;
    private final SecretKey master;
    private final FileCheck structure;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable String damage;

    KeyCheck(Path file, SecretKey master) {
        this.file = file;
        this.master = master;
        this.structure = new FileCheck(file);
        this.thread = Thread.ofPlatform().name("keys-scrubber").daemon().start(this::run);
    }

    /** The first thing found, in words for an operator. */
    Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    /** Waits until everything was looked at. */
    void join() throws InterruptedException {
        thread.join();
    }

    @Override
    public void close() {
        closed = true;
        structure.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        structure.damage().ifPresent(this::found);
        try (Connection connection = Sqlite.reader(file)) {
            secrets(connection);
            owners(connection);
        } catch (SQLException e) {
            if (FileCheck.isDamage(e)) {
                found(DiskFailure.words(e));
            } else if (!closed) {
                LOG.warn("the keys could not be looked through", e);
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("the keys could not be looked through", unforeseen);
        }
    }

    private void secrets(Connection connection) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("SELECT purpose, wrapped FROM secret");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                String purpose = row.getString(1);
                byte[] wrapped = row.getBytes(2);
                opens(() -> ServerSecrets.unwrap(master, purpose, wrapped));
            }
        }
    }

    private void owners(Connection connection) throws SQLException {
        try (PreparedStatement page = connection.prepareStatement(
                        "SELECT owner, wrapped FROM owner WHERE owner > ? ORDER BY owner LIMIT " + PAGE);
                PreparedStatement texts = keysOf(connection, "text_key");
                PreparedStatement files = keysOf(connection, "file_key")) {
            String last = "";
            for (boolean more = true; more && !closed; ) {
                Map<String, byte[]> owners = pairs(page, last);
                for (Map.Entry<String, byte[]> owner : owners.entrySet()) {
                    last = owner.getKey();
                    keys(owner.getKey(), owner.getValue(), texts, files);
                }
                more = owners.size() == PAGE;
            }
        }
    }

    private void keys(String owner, byte @Nullable [] wrapped, PreparedStatement... below) throws SQLException {
        if (wrapped == null || closed) {
            return;
        }
        OwnerKey[] key = new OwnerKey[1];
        if (opens(() -> key[0] = OwnerKey.unwrapped(owner, wrapped, master))) {
            for (PreparedStatement question : below) {
                pairs(question, owner).forEach((id, bytes) -> opens(() -> key[0].unwrap(id, bytes)));
            }
        }
    }

    private boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (SealBroken e) {
            found(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void found(String what) {
        LOG.error("the key store is damaged: {}", what);
        damage = damage == null ? "the key store is damaged: " + what : damage;
    }

    private static PreparedStatement keysOf(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("SELECT key_id, wrapped FROM " + table + " WHERE owner = ?");
    }

    private static Map<String, byte[]> pairs(PreparedStatement question, String of) throws SQLException {
        question.setString(1, of);
        Map<String, byte[]> pairs = new LinkedHashMap<>();
        try (ResultSet row = question.executeQuery()) {
            while (row.next()) {
                pairs.put(row.getString(1), row.getBytes(2));
            }
        }
        return pairs;
    }
}
