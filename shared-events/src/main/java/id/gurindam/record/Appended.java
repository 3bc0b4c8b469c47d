package id.gurindam.record;

import java.time.Instant;

/** Where the events of one append came to stand; they are durable when this is known. Positions are inclusive. */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
