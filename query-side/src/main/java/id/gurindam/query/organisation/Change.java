package id.gurindam.query.organisation;

import id.gurindam.events.Actor;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One change of the organisation after its first load: what (by the name under which it is stored), when, by whom and why. */
public record Change(long position, Instant at, String name, Actor by, Personal reason) {
    /** More is for the audit trail. */
    private static final int KEPT = 1_000;

    /** The newest first. */
    static List<Change> and(List<Change> before, Change next) {
        return Stream.concat(Stream.of(next), before.stream()).limit(KEPT).toList();
    }
}
