package id.gurindam.query.store;

/** A document of a view: its key, and the position of the last event that it knows. */
public interface ViewDocument {
    /** The key, unique in the view. */
    String id();

    /** The position of the last event applied to it; an event at or before it changes nothing. */
    long position();
}
