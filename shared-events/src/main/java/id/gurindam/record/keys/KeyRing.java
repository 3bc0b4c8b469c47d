package id.gurindam.record.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.gurindam.record.disk.ReaderPool;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The keys in use, in clear for a minute at most and never longer than they live. */
final class KeyRing {
    private static final Duration KEPT = Duration.ofSeconds(60);

    private record TextKey(String owner, String keyId) {}

    private final SecretKey master;
    private final ReaderPool<KeyRows> readers;
    private final Cache<String, OwnerKey> owners =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();
    private final Cache<String, OwnerKey> durableOwners =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();
    private final Cache<TextKey, SecretKey> texts =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(KEPT).build();
    private final Set<String> destroyed = ConcurrentHashMap.newKeySet();

    KeyRing(SecretKey master, ReaderPool<KeyRows> readers) {
        this.master = master;
        this.readers = readers;
    }

    /** The key of the owner, a new one if it has none yet; a new one lives only once it is durable. */
    OwnerKey ownerToSeal(String owner) {
        OwnerKey key = owners.get(owner, this::loadOrMake);
        if (destroyed.contains(owner)) {
            throw new OwnerDestroyed(owner);
        }
        return key;
    }

    /** The key of the owner as it is on the disk. */
    Optional<OwnerKey> owner(String owner) {
        Optional<OwnerKey> key = Optional.ofNullable(durableOwners.getIfPresent(owner));
        if (key.isEmpty()) {
            key = load(owner);
            key.ifPresent(this::durable);
        }
        return destroyed.contains(owner) ? Optional.empty() : key;
    }

    Optional<SecretKey> text(String owner, String keyId) {
        TextKey name = new TextKey(owner, keyId);
        @Nullable SecretKey key = texts.getIfPresent(name);
        if (key == null) {
            Optional<byte[]> wrapped = readers.ask(rows -> rows.text(owner, keyId));
            Optional<SecretKey> loaded =
                    wrapped.flatMap(bytes -> owner(owner).map(ownerKey -> ownerKey.unwrap(keyId, bytes)));
            loaded.ifPresent(found -> texts.put(name, found));
            key = loaded.orElse(null);
        }
        return destroyed.contains(owner) || destroyed.contains(keyId) ? Optional.empty() : Optional.ofNullable(key);
    }

    void durable(OwnerKey key) {
        durableOwners.put(key.owner(), key);
    }

    void durable(String owner, String keyId, SecretKey key) {
        texts.put(new TextKey(owner, keyId), key);
    }

    void forgetOwner(String owner) {
        owners.invalidate(owner);
    }

    void ownerDestroyed(String owner) {
        destroyed.add(owner);
        owners.invalidate(owner);
        durableOwners.invalidate(owner);
        texts.asMap().keySet().removeIf(name -> name.owner().equals(owner));
    }

    void textDestroyed(String keyId) {
        destroyed.add(keyId);
        texts.asMap().keySet().removeIf(name -> name.keyId().equals(keyId));
    }

    private Optional<OwnerKey> load(String owner) {
        return readers.ask(rows -> rows.owner(owner)).flatMap(row -> {
            byte[] wrapped = row.wrapped();
            return wrapped == null ? Optional.empty() : Optional.of(OwnerKey.unwrapped(owner, wrapped, master));
        });
    }

    private OwnerKey loadOrMake(String owner) {
        Optional<KeyRows.OwnerRow> row = readers.ask(rows -> rows.owner(owner));
        if (row.isEmpty()) {
            return OwnerKey.fresh(owner, master);
        }
        byte[] wrapped = row.get().wrapped();
        if (wrapped == null) {
            throw new OwnerDestroyed(owner);
        }
        return OwnerKey.unwrapped(owner, wrapped, master);
    }
}
