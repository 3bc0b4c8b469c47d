package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** A past state is being made: how much of the record is read, and the addresses to look again and to be told of it. */
public record WaitPage(
        long position,
        long target,
        long secondsLeft,
        String again,
        @Nullable String live) {}
