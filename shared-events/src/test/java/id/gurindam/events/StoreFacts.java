package id.gurindam.events;

import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.store.StoreOpened;
import java.util.List;

/** Examples of what happens to the record itself. */
public final class StoreFacts {
    static final List<GurindamEvent> ALL = List.of(
            new StoreOpened("5f0c6f5e-6f0f-4c50-9f3c-0d3a1f0f7a11", StoreKind.REAL, "tanjungpinang", "Asia/Jakarta", 1),
            new ClockCorrected("operator-1", Facts.MONDAY.minusSeconds(7200), Facts.MONDAY));

    private StoreFacts() {}
}
