package id.gurindam.query.trail;

import java.time.Instant;
import java.util.List;

/** The events from this position, in order, as stored; personal values stay sealed. */
public record FindRecord(long from, int limit) {

    /** Every event of one case: its own stream, the voices beside it, and who looked at it, by position. */
    public record Trail(String complaintId) {}

    /** The newest position at this instant, by recordedAt; -1 before the first event. */
    public record At(Instant instant) {}

    /** A position, and the instant at which its event was recorded. */
    public record Moment(long position, Instant recordedAt) {}

    /** When the event at this position was recorded; the newest one for a position that is still to come. */
    public record Of(long position) {}

    /** Events as stored. */
    public record Rows(List<Row> rows, long head) {
        /** As it would have been answered when this was the newest position. */
        public Rows upTo(long position) {
            return new Rows(
                    rows.stream().filter(row -> row.position() <= position).toList(), Math.min(head, position));
        }
    }

    /** One event as stored: payload and metadata are the exact JSON, in which sealed values show as envelopes. */
    public record Row(
            long position,
            String eventId,
            String subject,
            String streamId,
            long sequence,
            String name,
            int revision,
            String payload,
            String metadata,
            Instant occurredAt,
            Instant recordedAt) {}
}
