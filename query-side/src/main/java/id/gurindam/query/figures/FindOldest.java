package id.gurindam.query.figures;

import java.util.List;

/** The public cases that have been open longest. */
public record FindOldest(int limit) {

    /** The answer, the oldest first. */
    public record Oldest(long position, List<Open> cases) {}

    /** An open case by what anybody may know of it: its age in working days, what it is about and who has it. */
    public record Open(int days, String category, String unit) {}
}
