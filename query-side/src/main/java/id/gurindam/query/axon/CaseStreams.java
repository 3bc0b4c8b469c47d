package id.gurindam.query.axon;

import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every stream that tells of one case: its own, its voices, who looked into it, and which of its keys were destroyed. */
public final class CaseStreams {
    private static final List<String> PREFIXES = List.of("", "voices-", "access-", "keys-");

    private CaseStreams() {}

    /** The position of the newest event that tells of the case, or -1 if there is none. */
    public static long newest(RecordStore record, String complaintId) {
        return PREFIXES.stream()
                .mapToLong(prefix -> record.lastPosition(prefix + complaintId))
                .max()
                .orElse(-1);
    }

    /** All that was recorded of the case, in the order of the record. */
    public static Stream<RecordedEvent> of(RecordStore record, String complaintId) {
        return PREFIXES.stream()
                .flatMap(prefix -> record.stream(prefix + complaintId, 0).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position));
    }
}
