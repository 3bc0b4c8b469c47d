package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: a few figures of the city, each with its words. */
public record StartPage(List<Figure> figures, @Nullable Instant asOf, List<ListPage.Row> newest) {
    /** One figure, already written in the reader's way; key is a message. */
    public record Figure(
            String figure, String key, @Nullable Tone tone) {}
}
