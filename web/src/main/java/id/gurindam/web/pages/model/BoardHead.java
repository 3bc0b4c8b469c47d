package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands above each page of the board: the ways to the others, the period (both days included), and how new it is. */
public record BoardHead(List<Tab> tabs, String action, LocalDate from, LocalDate to, long position, Instant at) {
    /** The pages of the board, in the order in which they are read. */
    public static final List<String> PAGES = List.of("/papan", "/papan/perpindahan", "/papan/kejanggalan");

    /** The head of the page at this address. */
    public static BoardHead of(String action, LocalDate from, LocalDate to, long position, Instant at) {
        List<Tab> tabs = PAGES.stream()
                .map(page -> new Tab("board.tab." + page.substring(1), page, null, page.equals(action)))
                .toList();
        return new BoardHead(tabs, action, from, to, position, at);
    }
}
