package id.gurindam.query.past;

import id.gurindam.query.axon.PastCopy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a view said after the event at this position and says otherwise now, a page of documents; nothing if the copy is not
 * ready. after is what the page before gave as next.
 */
public record FindPast(String view, long position, @Nullable String after, int limit) {

    /** Makes the view ready as it was then, for this reader; answered when it is ready or after so many milliseconds. */
    public record Prepare(String view, long position, String reader, long patience) {}

    /** How far it is. */
    public record Progress(
            String view,
            Standing standing,
            long from,
            long position,
            long target,
            long eventsPerSecond,
            long secondsLeft) {
        /** It can be read. */
        public boolean ready() {
            return standing == Standing.READY;
        }

        static Progress of(PastCopy.Progress p) {
            return new Progress(
                    p.view(),
                    Standing.valueOf(p.state().name()),
                    p.from(),
                    p.position(),
                    p.target(),
                    p.eventsPerSecond(),
                    p.secondsLeft());
        }
    }

    /** How it stands with a copy. */
    public enum Standing {
        /** It reads the record. */
        READING,
        /** It can be read. */
        READY,
        /** Others are read, and there is no room for one more. */
        BUSY,
        /** It could not be made. */
        FAILED
    }

    /** The views that can be told again. */
    public record Names() {}

    /** The answer to {@link Names}, in order. */
    public record Named(List<String> views) {}

    /** A page: how many documents there were and are and how many differ, and the next of those that do. */
    public record Differences(
            String view,
            long position,
            long head,
            List<Collected> collections,
            long differing,
            List<Changed> items,
            @Nullable String next) {}

    /** One collection of the view: how many documents it had and has, and the digest of what it said. */
    public record Collected(String name, long then, long now, String digest) {}

    /** A document that differs; whether it was there then and is there now, and its fields. */
    public record Changed(
            String collection, String key, @Nullable String code, boolean before, boolean still, List<Field> fields) {}

    /** A field: what it said and says, as JSON with sealed values locked, and the last event that changed it. */
    public record Field(
            String path,
            @Nullable String then,
            @Nullable String now,
            @Nullable Cause cause) {}

    /** An event. */
    public record Cause(long position, String name, Instant recordedAt) {}
}
