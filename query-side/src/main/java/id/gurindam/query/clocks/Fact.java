package id.gurindam.query.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that may start, pause or stop a clock: the event's own word (ComplaintFiled), when, and a code if it has one. */
public record Fact(String event, Instant at, @Nullable String code) {}
