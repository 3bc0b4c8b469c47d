package id.gurindam.events.store;

/** Whether the store is meant in earnest. */
public enum StoreKind {
    /** The city works with it. */
    REAL,
    /** Invented data; never mixed with real ones. */
    DEMO
}
