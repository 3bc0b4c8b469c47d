package id.gurindam.query.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The documents of one view. Changes are gathered over a batch and written in one bulk write; an event that a document
 * already knows changes nothing, so that a batch may come twice. One thread writes; anybody reads.
 */
public final class Documents<D extends ViewDocument> {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final ViewStore store;
    private final String view;
    private final String name;
    private final DocumentCodec<D> codec;
    private final Map<String, Optional<D>> changed = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();

    /** The documents of this type in the collection named, which belongs to the view named. */
    public Documents(ViewStore store, String view, String name, Class<D> type) {
        this.store = store;
        this.view = view;
        this.name = name;
        this.codec = new DocumentCodec<>(type);
    }

    /**
     * The same, kept whole: only these fields of a document stand by themselves, so that they can be asked for. That is a
     * fraction of the work where documents are long.
     */
    public Documents(
            ViewStore store,
            String view,
            String name,
            Class<D> type,
            Map<String, Function<D, @Nullable Object>> asked) {
        this.store = store;
        this.view = view;
        this.name = name;
        this.codec = new DocumentCodec<>(type, asked);
    }

    /**
     * Makes the document by an event at this position, unless it already knows it; answers whether it was made. Whatever
     * else the event makes goes to {@link #add}.
     */
    public boolean put(D document) {
        D present = present(document.id());
        boolean news = present == null || present.position() < document.position();
        if (news) {
            changed.put(document.id(), Optional.of(document));
        }
        return news;
    }

    /** Writes a document that is most likely not there yet. */
    public void add(D document) {
        absent.add(document.id());
        changed.put(document.id(), Optional.of(document));
    }

    /** Changes the document by an event at this position; nothing if there is none or it already knows the event. */
    public void change(String id, long position, UnaryOperator<D> change) {
        D present = present(id);
        if (present != null && present.position() < position) {
            changed.put(id, Optional.of(change.apply(present)));
        }
    }

    /** Removes the document. */
    public void remove(String id) {
        changed.put(id, Optional.empty());
    }

    /** The document as the batch has left it, for the writer only. */
    public @Nullable D present(String id) {
        Optional<D> inBatch = changed.get(id);
        if (inBatch != null) {
            return inBatch.orElse(null);
        }
        if (absent.contains(id)) {
            return null;
        }
        D cached = newest().get(id);
        return cached != null ? cached : stored(id).block();
    }

    /** Says which documents the next batch will ask for, so that those not at hand are fetched in one question. */
    public void expect(Collection<String> ids) {
        absent.retainAll(changed.keySet());
        List<String> wanted = new ArrayList<>();
        for (String id : ids) {
            if (!changed.containsKey(id) && newest().get(id) == null) {
                wanted.add(id);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        absent.addAll(wanted);
        for (Document document : Paged.awaited(collection().find(Filters.in("_id", wanted)))) {
            D found = codec.read(document);
            absent.remove(found.id());
            newest().written(found.id(), found);
        }
    }

    /** The same, field by field. */
    public @Nullable Document draft(String id) {
        D present = present(id);
        return present == null ? null : DocumentCodec.told(codec.write(present));
    }

    /** Forgets what the batch has changed so far for this key, after a failure. */
    public void forget(String id) {
        changed.remove(id);
    }

    /** Writes the batch in one bulk write and answers the keys that changed. */
    public Set<String> flush() {
        if (changed.isEmpty()) {
            absent.clear();
            return Set.of();
        }
        Set<String> known = Set.copyOf(absent);
        // Whatever becomes of this write, what it was to insert may be there after it.
        absent.clear();
        newest().writing(changed, () -> write(known));
        Set<String> ids = Set.copyOf(changed.keySet());
        changed.clear();
        return ids;
    }

    private void write(Set<String> known) {
        try {
            write((id, document) -> known.contains(id) ? insert(document) : write(id, document));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().noneMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            // An earlier try of the same batch had come further than its answer told.
            write(this::write);
        }
    }

    private void write(BiFunction<String, Optional<D>, @Nullable WriteModel<Document>> model) {
        List<WriteModel<Document>> writes = new ArrayList<>(changed.size());
        changed.forEach((id, document) -> {
            WriteModel<Document> write = model.apply(id, document);
            if (write != null) {
                writes.add(write);
            }
        });
        if (!writes.isEmpty()) {
            Mono.from(collection().bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                    .block();
        }
    }

    private @Nullable WriteModel<Document> insert(Optional<D> document) {
        return document.map(d -> new InsertOneModel<>(codec.write(d))).orElse(null);
    }

    /** The view has everything; what is kept at hand need not grow with the city. */
    public void settle() {
        newest().settle();
    }

    /** Throws the view away, to be built again. */
    public void clear() {
        changed.clear();
        absent.clear();
        newest().writing(Map.of(), () -> Mono.from(collection().drop()).block());
        newest().forget();
        newest().unsettle();
    }

    /** The document of this key, as the writer last wrote it. */
    public Mono<D> find(String id) {
        return Mono.defer(() -> {
            Newest<D> newest = newest();
            D cached = newest.get(id);
            if (cached != null) {
                return Mono.just(cached);
            }
            long asked = newest.writes();
            return stored(id).doOnNext(found -> newest.read(id, found, asked));
        });
    }

    private Mono<D> stored(String id) {
        return Mono.from(collection().find(Filters.eq("_id", id)).first()).map(codec::read);
    }

    private Newest<D> newest() {
        return store.newest(view, name);
    }

    /** The documents that match, in this order, at most limit of them. */
    public Flux<D> find(Bson filter, Bson sort, int limit) {
        return Paged.of(collection().find(filter).sort(sort).limit(limit)).map(codec::read);
    }

    /** All documents that match, in no order. */
    public Flux<D> find(Bson filter) {
        return Paged.of(collection().find(filter)).map(codec::read);
    }

    /** How many documents match. */
    public Mono<Long> count(Bson filter) {
        return Mono.from(collection().countDocuments(filter));
    }

    /** Asked each time, since another generation may have gone live meanwhile. */
    private MongoCollection<Document> collection() {
        return store.collection(view, name);
    }

    private WriteModel<Document> write(String id, Optional<D> document) {
        Bson key = Filters.eq("_id", id);
        return document.<WriteModel<Document>>map(d -> new ReplaceOneModel<>(key, codec.write(d), UPSERT))
                .orElseGet(() -> new DeleteOneModel<>(key));
    }
}
