package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands at the head of every page about one case; without a title the text is not published. */
public record CaseHead(
        String code,
        @Nullable String title,
        String category,
        String place,
        String status,
        String visibility,
        int voices,
        Instant filedAt,
        @Nullable Badge verdict) {}
