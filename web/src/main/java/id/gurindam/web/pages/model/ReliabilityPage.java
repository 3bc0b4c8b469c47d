package id.gurindam.web.pages.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the house can be relied on: how it stands now, what was done to this version, and how quick it was. */
public record ReliabilityPage(
        Now now,
        List<Stage> stages,
        List<Fault> faults,
        List<Bench> bench,
        @JsonIgnore @Nullable Doubt doubt) {

    /** The same for whoever may vouch for the clock, where there is something to say of it. */
    public ReliabilityPage with(@Nullable Doubt doubt) {
        return new ReliabilityPage(now, stages, faults, bench, doubt);
    }

    /** The clock is doubted and says this; vouched once somebody has given their word. */
    public record Doubt(boolean vouched, Instant says, FormErrors errors) {}

    /** How it stands: whether the record takes anything, how far it is, and since when the program runs. */
    public record Now(
            boolean writable,
            long head,
            @Nullable Instant lastWrittenAt,
            Instant startedAt,
            Checked checked,
            List<View> views) {}

    /** What of the record was compared with its seals since the start: from where at once, and up to where behind it. */
    public record Checked(long fromAtStart, long headAtStart, long scrubbedThrough) {
        /** True once every event that was there at the start was compared. */
        public boolean whole() {
            return scrubbedThrough >= fromAtStart - 1;
        }
    }

    /** One view and by how many events it is behind. */
    public record View(String name, long position, long lag) {}

    /**
     * One stretch of the way of an event since the start: how often it was walked, how long it took in milliseconds at the
     * median and at the 99th of a hundred, and how many fell between each bound and the one before.
     */
    public record Stage(String stage, String of, long count, double p50, double p99, List<Bar> bars) {}

    /** How many took at most so many milliseconds, and more than the bar before; height is 0 to 40, the most is 40. */
    public record Bar(double upToMillis, long count, int height) {}

    /** One fault that was tried: how often, from which seed, and what the house had promised, lost and done twice. */
    public record Fault(
            String fault,
            String test,
            int rounds,
            String seed,
            long acknowledged,
            long lost,
            long twice,
            double recoverySeconds,
            @Nullable Double notReadySeconds,
            boolean holds,
            @Nullable String note,
            String date,
            String commit,
            String machine) {}

    /** One figure beside its goal and its peer, measured in the same run, and when, on which version and machine that was. */
    public record Bench(
            String work,
            @Nullable Double figure,
            @Nullable String unit,
            @Nullable String peer,
            @Nullable Double peerFigure,
            @Nullable Double ratio,
            @Nullable String goal,
            @Nullable Boolean met,
            String date,
            String commit,
            String machine) {}
}
