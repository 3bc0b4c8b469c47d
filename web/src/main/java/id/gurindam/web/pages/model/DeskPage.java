package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk of the coordinator or of a unit: cases by time left, the chosen one beside them. */
public record DeskPage(
        String name,
        int open,
        Instant asOf,
        List<Tab> tabs,
        String words,
        List<DeskGroup> groups,
        @Nullable DeskPick pick,
        @Nullable String next,
        @Nullable String live,
        int parked) {}
