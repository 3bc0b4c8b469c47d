package id.gurindam.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told to go on. */
final class TestClock implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T03:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void passes(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }
}
