package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that a view could not take: the view went on without them, and they can be tried again. */
public record ParkedPage(
        List<View> views,
        List<Row> rows,
        @Nullable String next,
        @Nullable String done,
        FormErrors errors) {

    /** One view: how far it is, how far it should be, and how its newest rebuild stands, if there was one. */
    public record View(
            String name,
            long position,
            long head,
            int parked,
            @Nullable Rebuild rebuild,
            String action,
            String key) {}

    /** A rebuild: its state, how much of the record it has read, and where it first differs. */
    public record Rebuild(
            String state,
            long position,
            long head,
            long secondsLeft,
            @Nullable String difference) {
        /** True while it goes on. */
        public boolean atWork() {
            return state.equals("READING") || state.equals("COMPARING");
        }
    }

    /** One parked event. */
    public record Row(
            String view,
            long position,
            String name,
            @Nullable String code,
            Instant since,
            int tries,
            String fault,
            String action,
            String key) {}
}
