package id.gurindam.command.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The streams that were last decided on, each event read once. What was recorded never changes, so only what came since
 * is asked of the record, and every decision still stands on the whole stream as it is on the disk.
 */
final class DecodedStreams {
    private static final long MOST_EVENTS = 30_000;

    private final RecordStore record;
    private final EventCodec codec;
    private final Cache<String, List<DomainEventMessage<?>>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((String _, List<DomainEventMessage<?>> events) -> events.size())
            .build();

    DecodedStreams(RecordStore record, EventCodec codec) {
        this.record = record;
        this.codec = codec;
    }

    /** Every event of the stream, in order; none if there is no such stream. */
    List<DomainEventMessage<?>> of(String streamId) {
        @Nullable List<DomainEventMessage<?>> before = known.getIfPresent(streamId);
        List<DomainEventMessage<?>> events = before == null ? List.of() : before;
        List<RecordedEvent> news = record.stream(streamId, events.size());
        if (news.isEmpty()) {
            return events;
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(events);
        news.forEach(stored -> all.add(message(stored)));
        known.put(streamId, all);
        return all;
    }

    private DomainEventMessage<?> message(RecordedEvent stored) {
        MetaData metaData = MetaData.with(
                        Decision.CONTEXT, codec.metadata(stored).context())
                .and(Decision.RECORDED_AT, stored.recordedAt());
        return new GenericDomainEventMessage<>(
                stored.subject(),
                stored.streamId(),
                stored.sequence(),
                codec.decode(stored),
                metaData,
                stored.eventId().toString(),
                stored.occurredAt());
    }
}
