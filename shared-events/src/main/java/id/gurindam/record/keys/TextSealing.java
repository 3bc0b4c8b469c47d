package id.gurindam.record.keys;

import id.gurindam.events.personal.Personal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;

/** The texts of one decision: sealed at once, each under a key of its own, their keys made durable together. */
final class TextSealing implements Vault.Sealing {

    private record NewKey(String owner, String keyId, SecretKey key) {}

    private record Wrapped(String owner, String keyId, byte[] key) {}

    private final KeyRing ring;
    private final KeyWriter writer;
    private final List<NewKey> made = new ArrayList<>();
    private final Map<String, OwnerKey> owners = new LinkedHashMap<>();
    private int durable;

    TextSealing(KeyRing ring, KeyWriter writer) {
        this.ring = ring;
        this.writer = writer;
    }

    @Override
    public Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text) {
        return sealBytes(streamId, eventName, revision, field, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Personal.Sealed sealBytes(String streamId, String eventName, int revision, String field, byte[] bytes) {
        owners.computeIfAbsent(streamId, ring::ownerToSeal);
        NewKey key = new NewKey(streamId, Envelope.newKeyId(), Gcm.newKey());
        made.add(key);
        byte[] belongsTo = Envelope.belongsTo(key.keyId(), streamId, eventName, revision, field);
        Envelope envelope = new Envelope(key.keyId(), Gcm.seal(key.key(), belongsTo, bytes));
        return new Personal.Sealed(envelope.written(), streamId, eventName, revision, field);
    }

    @Override
    public List<String> keyIds() {
        return made.stream().map(NewKey::keyId).toList();
    }

    @Override
    public void makeDurable() {
        List<NewKey> waiting = made.subList(durable, made.size());
        while (!waiting.isEmpty()) {
            List<OwnerKey> owning = List.copyOf(owners.values());
            List<Wrapped> wrapped = waiting.stream().map(this::wrapped).toList();
            try {
                writer.make(change -> write(change, owning, wrapped));
                break;
            } catch (OwnerTaken e) {
                ring.forgetOwner(e.owner());
                owners.put(e.owner(), ring.ownerToSeal(e.owner()));
            }
        }
        owners.values().forEach(ring::durable);
        waiting.forEach(key -> ring.durable(key.owner(), key.keyId(), key.key()));
        durable = made.size();
    }

    private Wrapped wrapped(NewKey key) {
        OwnerKey owner = owners.computeIfAbsent(key.owner(), ring::ownerToSeal);
        return new Wrapped(key.owner(), key.keyId(), owner.wrap(key.keyId(), key.key()));
    }

    private static boolean write(KeyWriter writer, List<OwnerKey> owners, List<Wrapped> keys) throws SQLException {
        List<OwnerKey> fresh = new ArrayList<>();
        for (OwnerKey owner : owners) {
            if (OwnerWriting.isNew(writer, owner)) {
                fresh.add(owner);
            }
        }
        for (OwnerKey owner : fresh) {
            OwnerWriting.add(writer, owner);
        }
        for (Wrapped key : keys) {
            writer.run("INSERT INTO text_key VALUES (?, ?, ?)", key.owner(), key.keyId(), key.key());
        }
        return true;
    }
}
