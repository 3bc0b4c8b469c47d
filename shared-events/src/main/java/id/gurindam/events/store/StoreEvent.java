package id.gurindam.events.store;

import id.gurindam.events.GurindamEvent;

/** What can happen to the record itself. */
public sealed interface StoreEvent extends GurindamEvent permits StoreOpened, ClockCorrected {
    /** The one stream of the record itself. */
    String STREAM = "store";
}
