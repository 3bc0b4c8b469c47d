package id.gurindam.web.journey;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.KeptAnswer;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.StoreIdentity;
import id.gurindam.record.Tail;
import id.gurindam.record.TailReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A record that hands what it is asked for to another, which a test may do otherwise. */
abstract class MeddledRecord implements RecordStore {
    private final RecordStore record;

    MeddledRecord(RecordStore record) {
        this.record = record;
    }

    @Override
    public StoreIdentity identity() {
        return record.identity();
    }

    @Override
    public CompletableFuture<Appended> append(Append append) {
        return record.append(append);
    }

    @Override
    public long importHistory(List<HistoricEvent> events) {
        return record.importHistory(events);
    }

    @Override
    public long head() {
        return record.head();
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence) {
        return record.stream(streamId, fromSequence);
    }

    @Override
    public long lastSequence(String streamId) {
        return record.lastSequence(streamId);
    }

    @Override
    public List<RecordedEvent> from(long position, int limit) {
        return record.from(position, limit);
    }

    @Override
    public Optional<KeptAnswer> answerTo(IdempotencyKey key) {
        return record.answerTo(key);
    }

    @Override
    public Tail follow(long fromPosition, int maxBatch, TailReader reader) {
        return record.follow(fromPosition, maxBatch, reader);
    }

    @Override
    public Optional<String> writingStopped() {
        return record.writingStopped();
    }

    @Override
    public void close() {
        record.close();
    }
}
