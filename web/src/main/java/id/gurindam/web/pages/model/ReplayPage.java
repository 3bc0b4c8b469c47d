package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view as it was after an event, beside what it says now; without a moment only the question, waiting while it is made. */
public record ReplayPage(
        List<Option> views,
        String view,
        @Nullable Long position,
        @Nullable Instant at,
        String time,
        long head,
        Steps steps,
        @Nullable WaitPage waiting,
        @Nullable String live,
        @Nullable Result result,
        FormErrors errors) {

    /** The ways on: one event or one day back and forth; null where there is none. */
    public record Steps(
            @Nullable String before,
            @Nullable String after,
            @Nullable String dayBefore,
            @Nullable String dayAfter) {
        /** Nowhere to go. */
        public static final Steps NONE = new Steps(null, null, null, null);
    }

    /** What differs: the collections of the view, how many documents differ in all, and a page of them. */
    public record Result(
            List<Collected> collections,
            long differing,
            List<Doc> docs,
            @Nullable String next) {}

    /** A collection: how many documents it had and has, and the beginning of the digest of what it said. */
    public record Collected(String name, long then, long now, String digest) {}

    /** A document that differs; code is the case that it is about. */
    public record Doc(
            String collection, String key, @Nullable String code, boolean before, boolean still, List<Field> fields) {}

    /** A field: what it said and says, and the event behind the difference. */
    public record Field(
            String path,
            @Nullable JsonText then,
            @Nullable JsonText now,
            @Nullable Cause cause) {}

    /** The event behind a difference. */
    public record Cause(long position, String name, Instant at) {}
}
