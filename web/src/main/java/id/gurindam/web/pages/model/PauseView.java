package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One stretch in which a clock stood still; without an end it still does. */
public record PauseView(Instant from, @Nullable Instant to, String reason) {}
