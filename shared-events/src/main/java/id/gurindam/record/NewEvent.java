package id.gurindam.record;

import java.time.Instant;
import java.util.UUID;

/** An event about to be appended; sequence is both its place in the stream (0, 1, 2 …) and what the writer expects. */
public record NewEvent(
        String streamId,
        String subject,
        long sequence,
        UUID eventId,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt) {}
