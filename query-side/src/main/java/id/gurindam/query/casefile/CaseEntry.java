package id.gurindam.query.casefile;

import id.gurindam.events.Role;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened to the case: its stored name, when it was recorded, by whom, its codes, and its sealed texts. */
public record CaseEntry(
        long position,
        String name,
        Instant at,
        Instant occurredAt,
        String actorRef,
        Role actorRole,
        @Nullable String actorUnit,
        Audience audience,
        Map<String, String> codes,
        List<Text> texts,
        List<FileRef> files) {

    /** One text of it, by the name of its field, and who may read it. */
    public record Text(String key, Personal words, Audience audience) {}
}
