package id.gurindam.bench.recount;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** One row of the record as GET /api/record tells it; it counts from when it was written down, or if taken over from when it happened. */
record RawEvent(long position, String name, JsonNode payload, JsonNode context, Instant recordedAt, Instant at) {

    static RawEvent of(JsonNode row) {
        JsonNode context = row.path("metadata").path("context");
        Instant recordedAt = Instant.parse(row.path("recordedAt").stringValue(""));
        boolean takenOver = "IMPORTED".equals(context.path("occurredAtSource").stringValue(""));
        Instant at = takenOver ? Instant.parse(row.path("occurredAt").stringValue("")) : recordedAt;
        return new RawEvent(
                row.path("position").longValue(),
                row.path("name").stringValue(""),
                row.path("payload"),
                context,
                recordedAt,
                at);
    }

    /** A field of the payload, empty if it is not there. */
    String text(String field) {
        return payload.path(field).stringValue("");
    }

    /** A word about the act, empty if it is not there. */
    String said(String field) {
        return context.path(field).stringValue("");
    }

    boolean is(String... names) {
        for (String each : names) {
            if (name.equals("complaint." + each)) {
                return true;
            }
        }
        return false;
    }
}
