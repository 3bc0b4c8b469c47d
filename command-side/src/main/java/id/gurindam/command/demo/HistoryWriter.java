package id.gurindam.command.demo;

import id.gurindam.events.EventContext;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Seals the demo year in chunks on two threads and writes it in one transaction; a very long one in several. */
final class HistoryWriter {
    private static final int CHUNK = 2_000;
    private static final int TRANSACTION = 100_000;
    private static final int THREADS = 2;

    private final RecordStore record;
    private final Vault vault;
    private final EventCodec codec;
    private long position;
    private long organisation = -1;

    HistoryWriter(RecordStore record, Vault vault, EventCodec codec) {
        this.record = record;
        this.vault = vault;
        this.codec = codec;
        this.position = record.head();
    }

    /** Writes what was drafted, in this order, and tells how many events are sealed so far. */
    void write(List<Ledger.Drafted> history, LongConsumer sealed) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int from = 0; from < history.size(); from += TRANSACTION) {
                List<Ledger.Drafted> part = history.subList(from, Math.min(history.size(), from + TRANSACTION));
                List<Future<List<HistoricEvent>>> chunks = new ArrayList<>();
                for (int at = 0; at < part.size(); at += CHUNK) {
                    List<Ledger.Drafted> chunk = placed(part.subList(at, Math.min(part.size(), at + CHUNK)));
                    chunks.add(threads.submit(() -> seal(chunk)));
                }
                List<HistoricEvent> events = new ArrayList<>(part.size());
                for (Future<List<HistoricEvent>> chunk : chunks) {
                    events.addAll(done(chunk));
                    sealed.accept((long) from + events.size());
                }
                record.importHistory(events);
            }
        }
    }

    /** Each decision names the newest organisation event before it, whose position is known only in this order. */
    private List<Ledger.Drafted> placed(List<Ledger.Drafted> chunk) {
        List<Ledger.Drafted> placed = new ArrayList<>(chunk.size());
        for (Ledger.Drafted drafted : chunk) {
            EventContext context = drafted.context();
            placed.add(new Ledger.Drafted(
                    drafted.streamId(),
                    drafted.sequence(),
                    drafted.eventId(),
                    drafted.event(),
                    context.ruleVersion() == null
                            ? context
                            : context.under(context.ruleVersion(), context.calendarVersion(), organisation),
                    drafted.at()));
            position++;
            if (drafted.event() instanceof OrganisationEvent) {
                organisation = position;
            }
        }
        return placed;
    }

    private List<HistoricEvent> seal(List<Ledger.Drafted> chunk) {
        Vault.Sealing sealing = vault.begin();
        List<HistoricEvent> sealed = new ArrayList<>(chunk.size());
        for (Ledger.Drafted drafted : chunk) {
            Lots salts = Lots.of(drafted.sequence(), drafted.streamId());
            sealed.add(new HistoricEvent(
                    codec.encode(
                            drafted.event(),
                            drafted.context(),
                            drafted.eventId(),
                            drafted.streamId(),
                            drafted.sequence(),
                            sealing,
                            () -> salts.bytes(32)),
                    drafted.at()));
        }
        sealing.makeDurable();
        return sealed;
    }

    private static List<HistoricEvent> done(Future<List<HistoricEvent>> chunk) {
        try {
            return chunk.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demo city could not be sealed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demo city was interrupted", e);
        }
    }
}
