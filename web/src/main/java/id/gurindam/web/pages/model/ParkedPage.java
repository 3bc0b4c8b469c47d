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

    /** One view: how far it is and how far it should be. */
    public record View(String name, long position, long head, int parked) {}

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
