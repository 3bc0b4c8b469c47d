package id.gurindam.web.staff;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.gurindam.query.trail.FindRecord;
import java.time.Instant;

/** One event in JSON (shared/design.md 7): payload and metadata are the very bytes that are stored, sealed values locked. */
record RecordJson(
        long position,
        String eventId,
        String subject,
        String streamId,
        long sequence,
        String name,
        int revision,
        @JsonRawValue String payload,
        @JsonRawValue String metadata,
        Instant occurredAt,
        Instant recordedAt) {

    static RecordJson of(FindRecord.Row row) {
        return new RecordJson(
                row.position(),
                row.eventId(),
                row.subject(),
                row.streamId(),
                row.sequence(),
                row.name(),
                row.revision(),
                row.payload(),
                row.metadata(),
                row.occurredAt(),
                row.recordedAt());
    }
}
