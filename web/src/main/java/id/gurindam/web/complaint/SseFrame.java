package id.gurindam.web.complaint;

import java.nio.charset.StandardCharsets;

/** One server-sent event as it goes over the wire, the same bytes for every reader; position -1 is a heartbeat. */
record SseFrame(long position, byte[] bytes) {
    /** A comment, which tells nothing but that somebody still speaks. */
    static final SseFrame HEARTBEAT = new SseFrame(-1, ":\n\n".getBytes(StandardCharsets.US_ASCII));

    /** The case in JSON (one line) after the event at the position. */
    static SseFrame of(long position, String json) {
        return new SseFrame(
                position, ("id:" + position + "\nevent:case\ndata:" + json + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}
