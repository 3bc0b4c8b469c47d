package id.gurindam.query.organisation;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The organisation as views and pages look it up: kept in memory, told again from the first event at every start. */
public final class OrganisationBook {
    private final AtomicReference<OrganisationPage> page = new AtomicReference<>(OrganisationPage.NONE);
    private final AtomicReference<List<Change>> changes = new AtomicReference<>(List.of());
    private final Function<Personal, String> opening;

    /** A book that cannot open what is sealed. */
    public OrganisationBook() {
        this(_ -> "");
    }

    /** A book whose reasons are opened by the function given, when somebody reads them. */
    public OrganisationBook(Function<Personal, String> opening) {
        this.opening = opening;
    }

    /** Takes what happened, in order; what it has seen before changes nothing. */
    public void on(OrganisationEvent event, long position, Instant recordedAt) {
        page.updateAndGet(before -> before.on(event, position, recordedAt));
    }

    /** Takes who changed something and why; what it has noted before it does not note again. */
    public void note(Change change) {
        changes.updateAndGet(before -> before.stream().anyMatch(known -> known.position() == change.position())
                ? before
                : Change.and(before, change));
    }

    /** Says what another copy says, if it still says what was compared with that; false if it has gone on. */
    boolean replace(OrganisationPage compared, OrganisationPage copy) {
        return page.compareAndSet(compared, copy);
    }

    /** Forgets everything, to be told again. */
    public void empty() {
        page.set(OrganisationPage.NONE);
        changes.set(List.of());
    }

    /** The organisation now. */
    public OrganisationPage now() {
        return page.get();
    }

    /** The changes after the first load, the newest first, as far back as they are kept. */
    public List<Change> changes() {
        return changes.get();
    }

    /** Why it was changed, in clear; empty if it can no longer be read. */
    public String why(Change change) {
        return opening.apply(change.reason());
    }
}
