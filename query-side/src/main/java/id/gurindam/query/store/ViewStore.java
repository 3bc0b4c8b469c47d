package id.gurindam.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The database of the views and how far each view knows the record. */
public final class ViewStore {
    private static final String POSITIONS = "positions";
    private static final String META = "store";

    private final MongoDatabase database;

    /** On this database. */
    public ViewStore(MongoDatabase database) {
        this.database = database;
    }

    /** The collection named. */
    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** The position that the view knows and the version of the program's idea of it; empty if it was never built. */
    public Optional<ViewPosition> position(String view) {
        Document found = Mono.from(
                        collection(POSITIONS).find(Filters.eq("_id", view)).first())
                .block();
        return Optional.ofNullable(found).map(d -> new ViewPosition(d.getLong("position"), d.getInteger("version")));
    }

    /** Notes that the view knows everything up to this position. */
    public void position(String view, ViewPosition position) {
        Document document = new Document("_id", view)
                .append("position", position.position())
                .append("version", position.version());
        Mono.from(collection(POSITIONS)
                        .replaceOne(Filters.eq("_id", view), document, new ReplaceOptions().upsert(true)))
                .block();
    }

    /** The store whose events these views were made of; empty if they are new. */
    public Optional<String> storeId() {
        Document found = Mono.from(
                        collection(META).find(Filters.eq("_id", META)).first())
                .block();
        return Optional.ofNullable(found).map(d -> d.getString("storeId"));
    }

    /** Notes whose events these views are made of. */
    public void storeId(String storeId) {
        Document document = new Document("_id", META).append("storeId", storeId);
        Mono.from(collection(META).replaceOne(Filters.eq("_id", META), document, new ReplaceOptions().upsert(true)))
                .block();
    }

    /**
     * SHA-256 over every document of the collection in the order of their keys, in hexadecimal: equal digests mean equal
     * views. Fields are sorted, since a server may keep them in another order than they were written in.
     */
    public String digest(String collection) {
        return ViewDigest.of(collection(collection));
    }

    /** Throws away every view; they are made again from the record. */
    public void clear() {
        Flux.from(database.listCollectionNames())
                .filter(name -> !name.startsWith("system."))
                .concatMap(name -> collection(name).drop())
                .blockLast();
    }

    /** Throws away one collection. */
    public void clear(String name) {
        Mono.from(collection(name).drop()).block();
    }

    /** How far a view knows the record, and in which version of the program's idea of it. */
    public record ViewPosition(long position, int version) {}
}
