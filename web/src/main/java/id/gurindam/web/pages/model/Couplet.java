package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two lines: what the citizen asked and what the city last answered; an absent answer is told as not yet heard. */
public record Couplet(
        @Nullable String asked,
        Instant askedAt,
        @Nullable String answered,
        @Nullable Instant answeredAt) {}
