package id.gurindam.events.wire;

import tools.jackson.databind.node.ObjectNode;

/** Reads an event written in an older revision as the next one; the stored bytes never change. */
public interface Upcaster {
    /** The stored name that it is for. */
    String eventName();

    /** The revision that it reads; it gives the next one. */
    int fromRevision();

    /** The same event in the next revision; sealed values are opaque objects and may be moved, never opened. */
    ObjectNode upcast(ObjectNode stored);
}
