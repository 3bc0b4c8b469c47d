package id.gurindam.record.keys;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the record says is destroyed is destroyed here too, again after every restore of an older key store. */
public final class KeyShredder implements AutoCloseable {
    /** The stored name of the event that it obeys. */
    static final String NAME = "privacy.key-destroyed";

    private static final int PAGE = 1000;
    private static final int NOTE_EVERY = 10_000;

    private final Vault vault;
    private final Function<RecordedEvent, GurindamEvent> decode;
    private final Tail tail;
    private long noted;

    private KeyShredder(RecordStore record, Vault vault, Function<RecordedEvent, GurindamEvent> decode) {
        this.vault = vault;
        this.decode = decode;
        this.noted = vault.destroyedThrough();
        long next = noted + 1;
        while (next <= record.head()) {
            List<RecordedEvent> page = record.from(next, PAGE);
            if (page.isEmpty()) {
                break;
            }
            destroy(page);
            next = page.getLast().position() + 1;
        }
        this.tail = record.follow(next, PAGE, this::destroy);
    }

    /** Destroys what it must by now, then returns and goes on with every new event. */
    public static KeyShredder start(RecordStore record, Vault vault, Function<RecordedEvent, GurindamEvent> decode) {
        return new KeyShredder(record, vault, decode);
    }

    /** The position of the last event that it has obeyed. */
    public long position() {
        return tail.position();
    }

    /** Why it ended, if it did: then keys that should be gone may still be there. */
    public Optional<Throwable> failure() {
        return tail.failure();
    }

    @Override
    public void close() {
        tail.close();
    }

    private void destroy(List<RecordedEvent> events) {
        boolean destroyed = false;
        for (RecordedEvent event : events) {
            if (event.name().equals(NAME) && decode.apply(event) instanceof KeyDestroyed said) {
                String keyId = said.keyId();
                if (keyId == null) {
                    vault.destroyOwner(said.owner());
                } else {
                    vault.destroyText(keyId);
                }
                destroyed = true;
            }
        }
        long last = events.getLast().position();
        if (destroyed || last - noted >= NOTE_EVERY) {
            vault.destroyedThrough(last);
            noted = last;
        }
    }
}
