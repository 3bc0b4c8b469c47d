package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the timeline: titleKey is event. and the stored name, by the one who spoke, and an erased text leaves its tombstone. */
public record TimelineEntry(
        EntryKind kind,
        Instant at,
        String titleKey,
        List<Object> titleArgs,
        @Nullable String by,
        @Nullable String text,
        boolean erased,
        List<Badge> badges,
        List<FileView> files,
        long position) {

    /** A line without badges and files. */
    public static TimelineEntry of(
            EntryKind kind, Instant at, String titleKey, @Nullable String by, @Nullable String text, long position) {
        return new TimelineEntry(kind, at, titleKey, List.of(), by, text, false, List.of(), List.of(), position);
    }

    /** The same with values for its title. */
    public TimelineEntry told(Object... args) {
        return new TimelineEntry(kind, at, titleKey, List.of(args), by, text, erased, badges, files, position);
    }

    /** The same with these words beside its title. */
    public TimelineEntry marked(Badge... marks) {
        return new TimelineEntry(kind, at, titleKey, titleArgs, by, text, erased, List.of(marks), files, position);
    }

    /** The same with these files. */
    public TimelineEntry showing(List<FileView> shown) {
        return new TimelineEntry(kind, at, titleKey, titleArgs, by, text, erased, badges, shown, position);
    }

    /** The same after its key was destroyed. */
    public TimelineEntry forgotten() {
        return new TimelineEntry(kind, at, titleKey, titleArgs, by, null, true, badges, List.of(), position);
    }
}
