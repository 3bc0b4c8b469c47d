package id.gurindam.query.caselist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public list, newest first: only cases that the public may know of. Absent filters match all; state is a status
 * word, or OPEN or CLOSED; area is a kelurahan or kecamatan code; category a leaf or a parent; words are looked for in
 * the published text. cursor is what the page before gave as next.
 */
public record FindCases(
        @Nullable String state,
        @Nullable String unit,
        @Nullable String category,
        @Nullable String area,
        @Nullable String words,
        @Nullable String cursor,
        int limit) {

    /** One page of cards; next is null on the last. */
    public record Page(List<CaseCard> items, @Nullable String next) {}

    /**
     * The open cases that a unit holds (never one that accuses it), or, without a unit, those that wait for the coordinator:
     * not yet verified, verified and not routed, returned by a unit. Closed ones of the unit with closed.
     */
    public record Desk(@Nullable String unit, boolean closed, int limit) {}

    /** The open cases that a level of the ladder was told of, the newest first; only those that the unit holds if one is given. */
    public record RaisedTo(String level, @Nullable String unit, int limit) {}

    /** The list as it was after the event at this position; nothing unless that was made ready. */
    public record ListAsOf(FindCases list, long position) {}

    /** The desk as it was after the event at this position; nothing unless that was made ready. */
    public record DeskAsOf(Desk desk, long position) {}

    /** The cards of these complaints as they are now. */
    public record Cards(Set<String> complaintIds) {}

    /** The answer to {@link Desk}, {@link RaisedTo}, {@link Cards} and {@link DeskAsOf}. */
    public record DeskCards(List<CaseCard> cards) {}

    /** The tracking codes of these complaints, for pages of the record that know ids only. */
    public record Codes(Set<String> complaintIds) {}

    /** The answer to {@link Codes}: what is no complaint is not in it. */
    public record CodesFound(Map<String, String> codes) {}

    /** Figures for the first page, of public cases only. */
    public record Figures() {}

    /** How many cases are open, closed with the reporter's word, closed in silence, and told in all. */
    public record Counts(long open, long confirmed, long lapsed, long all) {}
}
