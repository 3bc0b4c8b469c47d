package id.gurindam.events.store;

import java.time.Instant;

/** An operator vouched for the clock after it had gone back or jumped. */
public record ClockCorrected(String operator, Instant clockBefore, Instant clockAfter) implements StoreEvent {}
