package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain table: column names are message keys, a cell is a word in the reader's language and may link; the first cell names the row. */
public record TableView(String caption, List<String> columns, List<Row> rows) {
    /** One row; retired ones stay in the list, pale. */
    public record Row(List<Cell> cells, boolean retired) {}

    /** One cell. */
    public record Cell(String words, @Nullable String href, boolean code) {
        /** Plain words. */
        public static Cell of(String words) {
            return new Cell(words, null, false);
        }

        /** A code. */
        public static Cell code(String words) {
            return new Cell(words, null, true);
        }
    }
}
