package id.gurindam.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one decision, over one or more streams, with the request's key: all of it is appended or nothing.
 * unchanged names streams that must not have grown since the decision (the organisation).
 */
public record Append(
        List<NewEvent> events,
        List<Unchanged> unchanged,
        @Nullable Keyed keyed) {

    /** These events alone. */
    public static Append of(List<NewEvent> events) {
        return new Append(events, List.of(), null);
    }

    /** The stream must still end with this sequence; -1 means that it must not exist. */
    public record Unchanged(String streamId, long lastSequence) {}

    /** The idempotency key of the request, the digest of its body, and how its answer is made once positions are known. */
    public record Keyed(IdempotencyKey key, byte[] bodyDigest, AnswerMaker answer) {}

    /** Makes the answer to keep, already sealed, from the position of the first event appended. */
    @FunctionalInterface
    public interface AnswerMaker {
        /** The bytes to keep for 24 hours. */
        byte[] answer(Appended appended);
    }
}
