package id.gurindam.command.axon;

import id.gurindam.command.ClockOffice;
import id.gurindam.events.EventContext;
import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.store.StoreEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The only act that a record takes whose clock it does not trust: an operator's word that the clock goes right now. */
@Component
final class ClockVouching implements ClockOffice {
    private final RecordStore record;
    private final Vault vault;
    private final EventCodec codec;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ClockVouching(RecordStore record, Vault vault, EventCodec codec) {
        this.record = record;
        this.vault = vault;
        this.codec = codec;
    }

    @Override
    public CompletableFuture<Long> vouch(EventContext context) {
        return CompletableFuture.supplyAsync(() -> append(context).join().lastPosition(), threads);
    }

    private CompletableFuture<Appended> append(EventContext context) {
        Instant before = record.from(record.head(), 1).getFirst().recordedAt();
        ClockCorrected event = new ClockCorrected(context.actor().ref(), before, context.occurredAt());
        long sequence = record.lastSequence(StoreEvent.STREAM) + 1;
        return record.append(Append.of(List.of(codec.encode(
                event, context, UUID.randomUUID(), StoreEvent.STREAM, sequence, vault.begin(), () -> new byte[0]))));
    }
}
