package id.gurindam.query.axon;

import id.gurindam.query.store.ViewStore;
import java.util.List;
import java.util.Set;

/** A throw-away view: it takes events through its handlers in batches and can be built again from nothing. */
public interface View {
    /** Its name, also of its processing group; never changed. */
    String name();

    /** Which idea of the view this program has; another one than the stored means: build it again. */
    int version();

    /** Writes what the batch changed, in one bulk write, and answers the keys that changed. */
    Set<String> flush();

    /** Throws away what the batch changed for this case, because an event of it could not be applied. */
    void forget(String caseKey);

    /** The collections that it writes. */
    List<String> collections();

    /** A fresh one of the same kind, which writes into this store. */
    View beside(ViewStore store);

    /** Empties it, to be built again. */
    void clear();
}
