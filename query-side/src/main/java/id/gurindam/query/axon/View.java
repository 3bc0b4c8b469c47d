package id.gurindam.query.axon;

import id.gurindam.query.store.ViewStore;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A throw-away view: it takes events through its handlers in batches and can be built again from nothing. */
public interface View {
    /** Its name, also of its processing group; never changed. */
    String name();

    /** Which idea of the view this program has; another one than the stored means: build it again. */
    int version();

    /** The next batch will change these cases: what is not at hand of them may be fetched in one question. */
    default void expect(Set<String> caseKeys) {}

    /** Writes what the batch changed, in one bulk write, and answers the keys that changed. */
    Set<String> flush();

    /** It has everything that is recorded, and will from now on be told of little at a time. */
    default void settle() {}

    /** Throws away what the batch changed for this case, because an event of it could not be applied. */
    void forget(String caseKey);

    /** The collections that it writes. */
    List<String> collections();

    /** A fresh one of the same kind, which writes into this store. */
    View beside(ViewStore store);

    /** The document as the events taken so far have left it, before anything is written; null if there is none. */
    @Nullable
    Document draft(String collection, String key);

    /** The fields of its documents that say in clear what the record keeps sealed. */
    default Set<String> opened() {
        return Set.of();
    }

    /** Empties it, to be built again. */
    void clear();
}
