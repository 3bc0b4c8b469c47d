package id.gurindam.command.axon;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.record.RecordedEvent;
import java.util.concurrent.atomic.AtomicReference;

/** The organisation as the newest of its recorded events left it; decisions take a snapshot and name where it stood. */
public final class OrganisationInForce {

    /** The organisation after the event at this position of the record and this sequence of its stream; -1 before any. */
    public record Snapshot(Organisation organisation, long position, long lastSequence) {
        static final Snapshot NONE = new Snapshot(Organisation.NONE, -1, -1);

        private Snapshot after(OrganisationEvent event, RecordedEvent recorded) {
            if (recorded.sequence() <= lastSequence) {
                return this;
            }
            if (recorded.sequence() != lastSequence + 1) {
                throw new IllegalStateException("organisation event " + recorded.sequence() + " came after "
                        + lastSequence + ": one between them is missing");
            }
            return new Snapshot(
                    organisation.evolve(event, recorded.recordedAt()), recorded.position(), recorded.sequence());
        }
    }

    private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.NONE);

    /** Takes a recorded event of the organisation's stream; one taken before changes nothing, other subjects are passed over. */
    public void apply(GurindamEvent event, RecordedEvent recorded) {
        if (event instanceof OrganisationEvent change) {
            snapshot.updateAndGet(before -> before.after(change, recorded));
        }
    }

    /** The organisation now. */
    public Snapshot get() {
        return snapshot.get();
    }
}
