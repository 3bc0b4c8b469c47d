package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** One case on the departure board of a desk. */
public record DeskRow(
        String code,
        String title,
        String area,
        String status,
        @Nullable ClockView clock,
        int voices,
        @Nullable String who,
        boolean picked,
        boolean secret) {}
