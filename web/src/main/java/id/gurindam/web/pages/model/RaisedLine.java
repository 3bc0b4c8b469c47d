package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case that the rules told somebody of: which clock runs out or has, and since when it was told. Without a code the
 * reader may know that something is late and no more.
 */
public record RaisedLine(@Nullable String code, @Nullable String title, String clock, boolean reminded, Instant at) {}
