package id.gurindam.web.pages.model;

import java.time.Instant;

/** The moment whose state a page shows: its newest event, its time, and the address of the same page as it is now. */
public record PastMoment(long position, Instant at, String now) {
    /** The name under which a page finds it; it is absent where the page tells of now. */
    public static final String NAME = "past";
}
