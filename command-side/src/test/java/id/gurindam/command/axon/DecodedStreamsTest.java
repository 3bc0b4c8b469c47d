package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

/** A decision stands on the whole stream, of which only what is new is read again. */
class DecodedStreamsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final String PAYLOAD = "{\"complaintId\":\"case-1\",\"unitCode\":\"124\"}";
    private static final String METADATA = """
            {"context":{"actor":{"ref":"officer-17","role":"UNIT_OFFICER","unitCode":"124"},"channel":"WEB",
             "organisationPosition":4,"correlationId":"request-1","occurredAt":"2026-11-23T01:00:00Z",
             "occurredAtSource":"SERVER"}}""";

    private final List<RecordedEvent> stored = new ArrayList<>();
    private final List<Long> askedFrom = new ArrayList<>();
    private final DecodedStreams streams = new DecodedStreams(record(), new EventCodec());

    @Test
    void an_event_is_read_once_and_one_that_came_since_is_there() {
        happened(MONDAY);
        happened(MONDAY.plusSeconds(60));
        assertThat(sequences()).containsExactly(0L, 1L);
        happened(MONDAY.plusSeconds(120));
        assertThat(sequences()).containsExactly(0L, 1L, 2L);
        assertThat(sequences()).containsExactly(0L, 1L, 2L);
        assertThat(askedFrom).containsExactly(0L, 2L, 3L);
    }

    @Test
    void what_was_read_before_says_when_it_was_recorded_and_in_which_circumstances() {
        happened(MONDAY.plusSeconds(7));
        streams.of("case-1");
        DomainEventMessage<?> event = streams.of("case-1").getFirst();
        assertThat(event.getMetaData()).containsEntry(Decision.RECORDED_AT, MONDAY.plusSeconds(7));
        assertThat(event.getMetaData()).containsKey(Decision.CONTEXT);
    }

    @Test
    void a_stream_that_nobody_wrote_has_no_events_and_is_asked_for_again() {
        assertThat(streams.of("case-1")).isEmpty();
        happened(MONDAY);
        assertThat(sequences()).containsExactly(0L);
    }

    private List<Long> sequences() {
        return streams.of("case-1").stream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private void happened(Instant recordedAt) {
        stored.add(new RecordedEvent(
                stored.size(),
                UUID.randomUUID(),
                "complaint",
                "case-1",
                stored.size(),
                "complaint.routing-accepted-by-unit",
                1,
                PAYLOAD.getBytes(StandardCharsets.UTF_8),
                METADATA.getBytes(StandardCharsets.UTF_8),
                MONDAY,
                recordedAt));
    }

    /** A record of one stream, which notes from where it was asked. */
    private RecordStore record() {
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (_, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("stream");
                    long from = (long) arguments[1];
                    askedFrom.add(from);
                    return stored.stream().filter(e -> e.sequence() >= from).toList();
                });
    }
}
