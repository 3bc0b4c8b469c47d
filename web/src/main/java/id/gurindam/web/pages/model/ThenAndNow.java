package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case stood after one event and how it stands now, field by field; the links go one event back and forth. */
public record ThenAndNow(
        long position,
        List<Row> rows,
        @Nullable String before,
        @Nullable String after) {

    /** One field: its label, and what it said then and says now. */
    public record Row(String label, String then, String now) {
        /** True if it says something else now. */
        public boolean differs() {
            return !then.equals(now);
        }
    }
}
