package id.gurindam.time;

import java.time.Instant;

/** Something decreed, and when the record came to know of it. */
public record Decree<T>(T content, Instant recordedAt) {}
