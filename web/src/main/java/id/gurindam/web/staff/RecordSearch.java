package id.gurindam.web.staff;

import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.complaint.CaseReads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a page of events in the record, forwards from a position or backwards before one; it looks at a bounded stretch. */
@Component
class RecordSearch {
    static final int ROWS = 50;
    private static final int BATCH = 1_000;
    private static final int MOST_BATCHES = 20;

    private final CaseReads reads;

    RecordSearch(CaseReads reads) {
        this.reads = reads;
    }

    /** Which events are wanted: a part of the name, the subject, or the stream; and none after the position until. */
    record Wanted(@Nullable String name, @Nullable String subject, long until) {
        /** However late. */
        Wanted(@Nullable String name, @Nullable String subject) {
            this(name, subject, Long.MAX_VALUE);
        }

        /** True if this is one. */
        boolean matches(FindRecord.Row row) {
            return (subject == null || row.subject().equals(subject))
                    && (name == null
                            || row.name().contains(name.toLowerCase(Locale.ROOT))
                            || row.streamId().equals(name));
        }

        /** True if every event is wanted. */
        boolean everything() {
            return name == null && subject == null;
        }
    }

    /** The rows by position, and the first and last position that was looked at. */
    record Found(List<FindRecord.Row> rows, long first, long last, long head) {}

    /** The first events from this position on. */
    Mono<Found> from(long position, Wanted wanted) {
        return forward(Math.max(0, position), Math.max(0, position), wanted, List.of(), 0);
    }

    /** The last events before this position. */
    Mono<Found> before(long position, Wanted wanted) {
        return backward(position, position, wanted, List.of(), 0);
    }

    /** The newest events. */
    Mono<Found> newest(Wanted wanted) {
        return rows(0, 1, wanted).flatMap(found -> before(found.head() + 1, wanted));
    }

    private Mono<Found> forward(long start, long at, Wanted wanted, List<FindRecord.Row> sofar, int batches) {
        return rows(at, size(wanted), wanted).flatMap(found -> {
            List<FindRecord.Row> rows = new ArrayList<>(sofar);
            for (FindRecord.Row row : found.rows()) {
                if (wanted.matches(row)) {
                    rows.add(row);
                }
                if (rows.size() == ROWS) {
                    return Mono.just(new Found(rows, start, row.position(), found.head()));
                }
            }
            long next = found.rows().isEmpty() ? at : found.rows().getLast().position() + 1;
            boolean over = found.rows().isEmpty() || next > found.head() || batches + 1 == MOST_BATCHES;
            return over
                    ? Mono.just(new Found(rows, start, next - 1, found.head()))
                    : forward(start, next, wanted, rows, batches + 1);
        });
    }

    private Mono<Found> backward(long end, long before, Wanted wanted, List<FindRecord.Row> sofar, int batches) {
        int size = (int) Math.min(size(wanted), Math.max(0, before));
        if (size == 0) {
            return rows(0, 1, wanted).map(found -> new Found(sofar, 0, end - 1, found.head()));
        }
        return rows(before - size, size, wanted).flatMap(found -> {
            List<FindRecord.Row> rows = new ArrayList<>(sofar);
            for (FindRecord.Row row : found.rows().reversed()) {
                if (wanted.matches(row)) {
                    rows.addFirst(row);
                }
                if (rows.size() == ROWS) {
                    return Mono.just(new Found(rows, row.position(), end - 1, found.head()));
                }
            }
            return batches + 1 == MOST_BATCHES
                    ? Mono.just(new Found(rows, before - size, end - 1, found.head()))
                    : backward(end, before - size, wanted, rows, batches + 1);
        });
    }

    private static int size(Wanted wanted) {
        return wanted.everything() ? ROWS : BATCH;
    }

    private Mono<FindRecord.Rows> rows(long from, int limit, Wanted wanted) {
        return reads.ask(new FindRecord(from, limit), FindRecord.Rows.class).map(rows -> rows.upTo(wanted.until()));
    }
}
