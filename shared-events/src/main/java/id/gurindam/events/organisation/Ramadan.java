package id.gurindam.events.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of one Ramadan, both included. */
public record Ramadan(
        int year,
        int hijriYear,
        LocalDate from,
        LocalDate to,
        @Nullable Boolean estimate,
        @Nullable String source) {}
