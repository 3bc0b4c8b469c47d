package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public list: what was asked for, what was found, and where it goes on. */
public record ListPage(
        String words,
        List<Filter> filters,
        List<Row> rows,
        boolean filtered,
        @Nullable String next,
        @Nullable Instant asOf) {

    /** One thing to narrow the list by; its label is the message filter.NAME. */
    public record Filter(String name, List<Option> options, String value) {}

    /** One case in the list. */
    public record Row(
            String code,
            @Nullable String title,
            String category,
            String area,
            String status,
            String holder,
            int voices,
            Instant filedAt,
            @Nullable Badge verdict) {}
}
