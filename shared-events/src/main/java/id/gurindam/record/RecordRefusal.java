package id.gurindam.record;

/** Why an append did not happen; nothing of it is kept. */
public abstract sealed class RecordRefusal extends RuntimeException {

    private RecordRefusal(String message) {
        super(message);
    }

    /** Somebody else wrote to one of the streams first. */
    public static final class SequenceTaken extends RecordRefusal {
        /** The stream that moved and the sequence that was no longer free. */
        public SequenceTaken(String streamId, long sequence) {
            super("sequence " + sequence + " of stream " + streamId + " is not the next one");
        }
    }

    /** A stream that the decision stood on has grown since: decide again. */
    public static final class StreamMoved extends RecordRefusal {
        /** The stream that grew. */
        public StreamMoved(String streamId) {
            super("stream " + streamId + " has grown since the decision");
        }
    }

    /** The key was used before; the first answer stands. */
    public static final class KeyUsed extends RecordRefusal {
        private final transient KeptAnswer kept;

        /** What was answered the first time. */
        public KeyUsed(KeptAnswer kept) {
            super("the idempotency key was used before");
            this.kept = kept;
        }

        /** What was answered the first time. */
        public KeptAnswer kept() {
            return kept;
        }
    }

    /** Nothing can be written now: the disk is full, the clock cannot be trusted, or the record is damaged. */
    public static final class WritingStopped extends RecordRefusal {
        /** Why, in words for an operator. */
        public WritingStopped(String why) {
            super(why);
        }
    }
}
