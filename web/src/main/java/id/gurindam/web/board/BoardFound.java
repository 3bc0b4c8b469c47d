package id.gurindam.web.board;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardPage.Opens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found for the board, by what was asked, with the addresses behind it. */
record BoardFound(BoardAsked asked, FindFigures.BoardFigures found) {
    /** Nothing was counted. */
    private static FigureRow none(String key) {
        return new FigureRow(key, 0, 0, 0, 0, null, null, null, List.of());
    }

    /** The row of what is counted in one. */
    FigureRow row(Piece piece) {
        return row(piece, "");
    }

    FigureRow row(Piece piece, String key) {
        return in(found.figures().get(piece.ordinal()).rows(), key);
    }

    /** The row of the unit in a week. */
    FigureRow week(int number, String unit) {
        return in(found.figures().get(Piece.values().length + number).rows(), unit);
    }

    private static FigureRow in(List<FigureRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseGet(() -> none(key));
    }

    /** The keys of the rows of these pieces. */
    Set<String> keys(Piece... pieces) {
        return List.of(pieces).stream()
                .flatMap(piece -> found.figures().get(piece.ordinal()).rows().stream())
                .map(FigureRow::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words with the address of what is behind this part of the row. */
    Opens number(String words, Piece piece, @Nullable String key, @Nullable String part) {
        return new Opens(words, asked.of(piece).opened(key, part, asked.asOf()));
    }

    /** A count with what is behind it. */
    Opens count(long count, Piece piece, @Nullable String key, @Nullable String part, Wording words) {
        return number(words.number(count), piece, key, part);
    }

    /** The cases on a standing list. */
    List<CaseBehind> listed(int number) {
        return found.lists().get(number).cases();
    }
}
