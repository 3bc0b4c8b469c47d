package id.gurindam.query.axon;

import id.gurindam.query.store.ViewContent;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;

/** A copy of a view that is told the record from the first event on, beside the one that readers see; one thread tells it. */
public interface Copy {
    /** Takes at most one batch, and none beyond the position given; false once it is there. */
    boolean step(RecordStore record, long upTo);

    /** The position of the last event that it took, or -1. */
    long position();

    /** What it says. */
    ViewContent content();

    /** A store in which this copy stands for its view. */
    ViewStore store();

    /** Throws the copy away. */
    void discard();
}
