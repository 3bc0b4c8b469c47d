package id.gurindam.query.figures;

import java.util.List;

/** The public cases that have been open longest, and which version of the view says so. */
public record FindOldest(int limit) {

    /** The answer, the oldest first; version is that of the view. */
    public record Oldest(long position, int version, List<Open> cases) {}

    /** An open case by what anybody may know of it: its age in working days, what it is about and who has it. */
    public record Open(int days, String category, String unit) {}
}
