package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of figures: column names are message keys, cells are words in the reader's language; the first cell names its row. */
public record BoardTable(String caption, @Nullable String note, List<Column> columns, List<List<Cell>> rows) {

    /** One column; numbers stand at the right. */
    public record Column(String key, boolean number) {}

    /** One cell; href leads to the cases behind a number, asked marks what there is a question about. */
    public record Cell(String words, @Nullable String href, boolean asked) {
        /** Plain words. */
        public static Cell of(String words) {
            return new Cell(words, null, false);
        }

        /** A number that opens. */
        public static Cell to(String words, String href) {
            return new Cell(words, href, false);
        }
    }
}
