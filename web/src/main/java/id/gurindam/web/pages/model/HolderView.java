package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who holds the case now: always exactly one; outside the city its own number may be known. */
public record HolderView(
        Kind kind,
        String name,
        @Nullable String detail,
        @Nullable Instant since,
        @Nullable String theirReference) {

    /** What kind of holder it is. */
    public enum Kind {
        /** A unit of the city. */
        UNIT,
        /** The coordinator. */
        COORDINATOR,
        /** A body outside the city. */
        OUTSIDE,
        /** The reporter, who was asked. */
        REPORTER,
        /** It is settled: the last holder. */
        SETTLED
    }
}
