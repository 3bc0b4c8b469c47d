package id.gurindam.record;

/** Is told how long each stage of an event's way took, from the decision to the eye of a reader. */
@FunctionalInterface
public interface Stages {
    /** Tells nobody. */
    Stages UNTIMED = (_, _, _) -> {};

    /** One stretch of the way. */
    enum Stage {
        /** From the decision until the event is on the disk: waiting for the group, the write and its fsync. */
        APPEND,
        /** From there until whoever follows the record has it in hand. */
        TAIL,
        /** From there until a view has written what it changes. */
        VIEW,
        /** From there until it is handed to the connection of an open page. */
        READER
    }

    /** The stage took so many nanoseconds; of names the view or the kind of reader. */
    void took(Stage stage, String of, long nanos);
}
