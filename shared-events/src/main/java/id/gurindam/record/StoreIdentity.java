package id.gurindam.record;

import id.gurindam.events.store.StoreKind;

/** Which store this is, for which city, and whether it is meant in earnest. */
public record StoreIdentity(String storeId, StoreKind kind, String city, String zone, int format) {}
