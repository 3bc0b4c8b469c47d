package id.gurindam.record.keys;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of keys is done here too, in its order, and again after every restore of an older key store: a
 * file's key goes over to the case whose event names the file, and what is destroyed is destroyed. From the first damaged
 * position on nothing is obeyed: what stands there may name another's keys, and what is destroyed does not come back.
 */
public final class KeyShredder implements AutoCloseable {
    /** The stored name of the event that it obeys. */
    static final String NAME = "privacy.key-destroyed";

    private static final int PAGE = 1000;
    private static final int NOTE_EVERY = 10_000;

    private final RecordStore record;
    private final Vault vault;
    private final Function<RecordedEvent, GurindamEvent> decode;
    private final BiConsumer<String, String> adopt;
    private final long atStart;
    private final @Nullable Tail tail;
    private long noted;

    private KeyShredder(
            RecordStore record,
            Vault vault,
            Function<RecordedEvent, GurindamEvent> decode,
            BiConsumer<String, String> adopt) {
        this.record = record;
        this.vault = vault;
        this.decode = decode;
        this.adopt = adopt;
        this.noted = vault.destroyedThrough();
        long next = noted + 1;
        while (next <= Math.min(record.head(), lastSound())) {
            List<RecordedEvent> page = record.from(next, (int) Math.min(PAGE, lastSound() - next + 1));
            if (page.isEmpty()) {
                break;
            }
            obey(page);
            next = page.getLast().position() + 1;
        }
        this.atStart = next - 1;
        this.tail = record.damagedFrom().isPresent() ? null : record.follow(next, PAGE, this::obey);
    }

    private long lastSound() {
        return record.damagedFrom().orElse(Long.MAX_VALUE) - 1;
    }

    /** Does what it must by now, then returns and goes on with every new event; adopt takes a file's digest and a stream. */
    public static KeyShredder start(
            RecordStore record,
            Vault vault,
            Function<RecordedEvent, GurindamEvent> decode,
            BiConsumer<String, String> adopt) {
        return new KeyShredder(record, vault, decode, adopt);
    }

    /** The position of the last event that it has obeyed. */
    public long position() {
        return tail == null ? atStart : tail.position();
    }

    /** Why it ended, if it did: then keys that should be gone may still be there. */
    public Optional<Throwable> failure() {
        return tail == null
                ? Optional.of(new IllegalStateException("the record is damaged at position " + (lastSound() + 1)))
                : tail.failure();
    }

    @Override
    public void close() {
        if (tail != null) {
            tail.close();
        }
    }

    private void obey(List<RecordedEvent> events) {
        boolean destroyed = false;
        for (RecordedEvent event : events) {
            if (FilesNamed.CARRIERS.contains(event.name())) {
                FilesNamed.by(decode.apply(event)).forEach(file -> adopt.accept(file.digest(), event.streamId()));
            }
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
