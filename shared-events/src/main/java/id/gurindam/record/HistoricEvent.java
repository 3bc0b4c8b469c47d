package id.gurindam.record;

import java.time.Instant;

/** An event with the time at which it was written down, for a history that is taken over verbatim. */
public record HistoricEvent(NewEvent event, Instant recordedAt) {}
