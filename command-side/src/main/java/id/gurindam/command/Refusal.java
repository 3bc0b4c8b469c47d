package id.gurindam.command;

/** A reason why a command was refused; its constants finish the words "refused because". */
public interface Refusal {
    /** The constant's own name, which is the code that callers see. */
    String name();

    /** What kind of refusal it is, which decides the HTTP status. */
    Kind kind();

    /** Kinds of refusal. */
    enum Kind {
        /** The command itself is not acceptable, whatever the state: a field is wrong (422). */
        UNACCEPTABLE,
        /** It cannot happen in the present state (409). */
        NOT_NOW,
        /** Whoever asked is not the one who may (403). */
        NOT_YOURS,
        /** There is no such thing (404). */
        UNKNOWN
    }
}
