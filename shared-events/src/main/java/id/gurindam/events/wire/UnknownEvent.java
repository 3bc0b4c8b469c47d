package id.gurindam.events.wire;

/** The record holds an event that this program cannot read; it must not start on it. */
public final class UnknownEvent extends RuntimeException {
    /** The stored name and revision that are not known. */
    public UnknownEvent(String name, int revision) {
        super("event " + name + " revision " + revision + " is not known to this program");
    }
}
