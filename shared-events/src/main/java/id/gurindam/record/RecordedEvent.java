package id.gurindam.record;

import java.time.Instant;
import java.util.UUID;

/** An event as it stands in the record: the exact bytes, its position in the whole store and when it was written down. */
public record RecordedEvent(
        long position,
        UUID eventId,
        String subject,
        String streamId,
        long sequence,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt,
        Instant recordedAt) {}
