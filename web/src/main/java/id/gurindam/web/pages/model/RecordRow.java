package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event of the record as it is stored; sealed values stay locked, and what tells in plain words what it changed. */
public record RecordRow(
        long position,
        String name,
        int revision,
        String subject,
        String streamId,
        long sequence,
        String eventId,
        @Nullable String code,
        Instant occurredAt,
        Instant recordedAt,
        String role,
        @Nullable String unit,
        @Nullable String what,
        String rules,
        JsonText payload,
        JsonText metadata,
        boolean erased) {}
