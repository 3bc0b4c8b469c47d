package id.gurindam.query.axon;

import id.gurindam.query.store.ViewContent;
import java.util.Map;
import java.util.Set;

/** A view that can be told the record again, up to any event of it. */
public interface Retold {
    /** Its name. */
    String name();

    /** A copy that knows nothing yet; generation is a name that no other copy has. */
    Copy anew(String generation);

    /** What readers see now. */
    ViewContent now();

    /** For each field of the document that changed after the position: the last event that changed it. */
    Map<String, Long> behind(String collection, String key, long since);

    /** The fields that say in clear what the record keeps sealed: shown as locked to whoever compares copies. */
    Set<String> opened();
}
