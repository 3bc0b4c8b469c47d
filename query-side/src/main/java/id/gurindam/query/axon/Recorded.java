package id.gurindam.query.axon;

import id.gurindam.events.EventContext;
import java.time.Instant;

/** Where and when an event was recorded and under what it was decided: what a projector may ask beside the event. */
public record Recorded(
        long position,
        String streamId,
        String subject,
        long sequence,
        String name,
        Instant occurredAt,
        Instant recordedAt,
        EventContext context) {}
