package id.gurindam.record.keys;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** An owner has one key in its life; the first that becomes durable is it, and once destroyed there is never another. */
final class OwnerWriting {

    private OwnerWriting() {}

    /** True if the owner has no key yet; throws if it has another one or was destroyed. */
    static boolean isNew(KeyWriter writer, OwnerKey key) throws SQLException {
        Optional<KeyRows.OwnerRow> row = writer.rows().owner(key.owner());
        if (row.isEmpty()) {
            return true;
        }
        byte[] wrapped = row.get().wrapped();
        if (wrapped == null) {
            throw new OwnerDestroyed(key.owner());
        }
        if (!Arrays.equals(wrapped, key.wrapped())) {
            throw new OwnerTaken(key.owner());
        }
        return false;
    }

    static void add(KeyWriter writer, OwnerKey key) throws SQLException {
        writer.run("INSERT INTO owner VALUES (?, ?)", key.owner(), key.wrapped());
    }

    static boolean destroy(KeyWriter writer, String owner) throws SQLException {
        writer.run("DELETE FROM text_key WHERE owner = ?", owner);
        writer.run("DELETE FROM file_key WHERE owner = ?", owner);
        writer.run("DELETE FROM blind WHERE owner = ?", owner);
        writer.run("INSERT INTO owner VALUES (?, NULL) ON CONFLICT(owner) DO UPDATE SET wrapped = NULL", owner);
        writer.wipeLog();
        return true;
    }
}
