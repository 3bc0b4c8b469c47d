package id.gurindam.query.trail;

import id.gurindam.query.axon.CaseStreams;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers from the record itself; a trail costs by its own events only. */
@Component
class TrailAnswers {
    private final RecordStore record;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TrailAnswers(RecordStore record) {
        this.record = record;
    }

    @QueryHandler
    CompletableFuture<FindRecord.Rows> answer(FindRecord query) {
        return rows(() -> record.from(query.from(), query.limit()).stream());
    }

    @QueryHandler
    CompletableFuture<FindRecord.Rows> answer(FindRecord.Trail query) {
        return rows(() -> CaseStreams.of(record, query.complaintId()));
    }

    /** By halves, since recordedAt never goes back along the record. */
    @QueryHandler
    CompletableFuture<FindRecord.Moment> answer(FindRecord.At query) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long low = -1;
                    long high = record.head();
                    while (low < high) {
                        long middle = low + (high - low + 1) / 2;
                        if (recordedAt(middle).isAfter(query.instant())) {
                            high = middle - 1;
                        } else {
                            low = middle;
                        }
                    }
                    return new FindRecord.Moment(low, query.instant());
                },
                threads);
    }

    @QueryHandler
    CompletableFuture<FindRecord.Moment> answer(FindRecord.Of query) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long position = Math.clamp(query.position(), 0, record.head());
                    return new FindRecord.Moment(position, recordedAt(position));
                },
                threads);
    }

    private Instant recordedAt(long position) {
        return record.from(position, 1).getFirst().recordedAt();
    }

    private CompletableFuture<FindRecord.Rows> rows(Supplier<Stream<RecordedEvent>> events) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<FindRecord.Row> rows =
                            events.get().map(TrailAnswers::row).toList();
                    return new FindRecord.Rows(rows, record.head());
                },
                threads);
    }

    private static FindRecord.Row row(RecordedEvent e) {
        return new FindRecord.Row(
                e.position(),
                e.eventId().toString(),
                e.subject(),
                e.streamId(),
                e.sequence(),
                e.name(),
                e.revision(),
                new String(e.payload(), StandardCharsets.UTF_8),
                new String(e.metadata(), StandardCharsets.UTF_8),
                e.occurredAt(),
                e.recordedAt());
    }
}
