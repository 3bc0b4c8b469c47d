package id.gurindam.web.figures;

import id.gurindam.query.figures.FindMoved;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that a draft would move, as this reader may know of them: moved counts all, items tells the first of them,
 * hidden counts those among the first that are not for this reader, and more those that come after.
 */
public record MovedJson(
        long open, long moved, List<Item> items, long hidden, long more, List<Day> changes, long position, Instant at) {

    /** One deadline. */
    public record Item(
            String trackingCode,
            String clock,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {}

    /** A day that the draft changes; too late if it has begun, and then nothing changes. */
    public record Day(LocalDate date, String before, String after, boolean tooLate) {}

    /** For this reader. */
    public static MovedJson of(FindMoved.Moved found, Caller reader) {
        List<Item> items = found.deadlines().stream()
                .filter(deadline -> BehindJson.mayKnow(reader, deadline.line()))
                .map(deadline -> new Item(
                        deadline.line().trackingCode(), deadline.clock(), deadline.dueBefore(), deadline.dueAfter()))
                .toList();
        return new MovedJson(
                found.open(),
                found.moved(),
                items,
                found.deadlines().size() - (long) items.size(),
                found.moved() - found.deadlines().size(),
                found.changes().stream()
                        .map(day -> new Day(
                                day.date(), day.before().name(), day.after().name(), day.tooLate()))
                        .toList(),
                found.position(),
                found.at());
    }
}
