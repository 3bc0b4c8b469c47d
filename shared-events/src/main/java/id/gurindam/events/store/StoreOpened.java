package id.gurindam.events.store;

/** The store was opened: the first event of every record. */
public record StoreOpened(String storeId, StoreKind kind, String city, String zone, int format) implements StoreEvent {}
