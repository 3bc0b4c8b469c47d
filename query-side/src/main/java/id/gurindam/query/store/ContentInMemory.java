package id.gurindam.query.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** A view that is kept in memory; its documents do not tell which events they know, so that they are compared whole. */
public record ContentInMemory(Map<String, NavigableMap<String, Document>> documents) implements ViewContent {

    @Override
    public List<String> collections() {
        return List.copyOf(new TreeSet<>(documents.keySet()));
    }

    @Override
    public Iterator<String> keys(String collection, String after, long since) {
        return new ArrayList<>(of(collection).tailMap(after, false).keySet()).iterator();
    }

    @Override
    public Optional<Document> one(String collection, String key) {
        return Optional.ofNullable(of(collection).get(key));
    }

    @Override
    public long differing(String collection, ViewContent older, long since) {
        TreeSet<String> keys = new TreeSet<>(of(collection).keySet());
        older.keys(collection, "", since).forEachRemaining(keys::add);
        return keys.stream()
                .filter(key -> !one(collection, key).equals(older.one(collection, key)))
                .count();
    }

    @Override
    public long size(String collection) {
        return of(collection).size();
    }

    @Override
    public String digest(String collection) {
        return ViewDigest.of(of(collection).values().stream());
    }

    /** A line as a document of this key; a sealed value in it stays sealed. */
    public static Document document(String key, Object line) {
        return DocumentCodec.tree(line).append("_id", key);
    }

    private NavigableMap<String, Document> of(String collection) {
        return documents.getOrDefault(collection, new TreeMap<>());
    }
}
