package id.gurindam.events.organisation;

import org.jspecify.annotations.Nullable;

/** How many people live in the city, by whom and of which year the figure is; one of several is the usual one. */
public record Population(
        int value,
        @Nullable Integer male,
        @Nullable Integer female,
        int year,
        String from,
        boolean usual,
        @Nullable String source) {}
