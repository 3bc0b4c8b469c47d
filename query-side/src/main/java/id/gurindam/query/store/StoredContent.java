package id.gurindam.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A view as a store keeps it; its documents tell by their position whether they know more than another copy. */
public record StoredContent(ViewStore store, String view, List<String> collections) implements ViewContent {
    private static final int PAGE = 256;

    @Override
    public Iterator<String> keys(String collection, String after, long since) {
        return Flux.from(collection(collection)
                        .find(Filters.and(Filters.gt("_id", after), Filters.gt("position", since)))
                        .projection(Projections.include("_id"))
                        .sort(Sorts.ascending("_id"))
                        .batchSize(PAGE))
                .map(found -> found.getString("_id"))
                .toIterable(PAGE)
                .iterator();
    }

    @Override
    public Optional<Document> one(String collection, String key) {
        return Mono.from(collection(collection).find(Filters.eq("_id", key)).first())
                .map(DocumentCodec::told)
                .blockOptional();
    }

    /** By position alone: an event that a document takes changes at least that. */
    @Override
    public long differing(String collection, ViewContent older, long since) {
        return count(collection, new Document("position", new Document("$gt", since)));
    }

    @Override
    public long size(String collection) {
        return count(collection, new Document());
    }

    @Override
    public String digest(String collection) {
        return store.digest(view, collection);
    }

    private long count(String collection, Document filter) {
        return Objects.requireNonNull(
                Mono.from(collection(collection).countDocuments(filter)).block());
    }

    private MongoCollection<Document> collection(String name) {
        return store.collection(view, name);
    }
}
