package id.gurindam.command.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case before it is played: who tells what, in which category, when, whom it accuses, and what shall follow. */
record CasePlan(
        String name,
        Told told,
        String category,
        Instant receivedAt,
        @Nullable String accused,
        List<Act> acts) {}
