package id.gurindam.query.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** What one copy of a view says: documents by collection, each collection in the order of its keys. */
public interface ViewContent {
    /** The names of the collections. */
    List<String> collections();

    /** The keys after this one of the documents that know an event after the position. */
    Iterator<String> keys(String collection, String after, long since);

    /** The document of this key. */
    Optional<Document> one(String collection, String key);

    /** How many documents say something else than in the older copy, which knows the record up to the position. */
    long differing(String collection, ViewContent older, long since);

    /** How many documents there are. */
    long size(String collection);

    /** SHA-256 over the documents, fields sorted: equal digests mean equal collections. In hexadecimal. */
    String digest(String collection);
}
