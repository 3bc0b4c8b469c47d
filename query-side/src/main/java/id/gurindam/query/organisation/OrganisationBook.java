package id.gurindam.query.organisation;

import id.gurindam.events.organisation.OrganisationEvent;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The organisation as views and pages look it up: kept in memory, told again from the first event at every start. */
public final class OrganisationBook {
    private final AtomicReference<OrganisationPage> page = new AtomicReference<>(OrganisationPage.NONE);

    /** Takes what happened, in order; what it has seen before changes nothing. */
    public void on(OrganisationEvent event, long position, Instant recordedAt) {
        page.updateAndGet(before -> before.on(event, position, recordedAt));
    }

    /** Forgets everything, to be told again. */
    public void empty() {
        page.set(OrganisationPage.NONE);
    }

    /** The organisation now. */
    public OrganisationPage now() {
        return page.get();
    }
}
