package id.gurindam.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The database of the views: how far each knows the record, and which generation of it readers see. A view that is built
 * anew is built in another generation, beside the one that is read, and goes live with a single write.
 */
public final class ViewStore {
    private static final String POSITIONS = "positions";
    private static final String META = "store";
    private static final String FIRST = Generations.FIRST;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final MongoDatabase database;
    private final Generations live;
    private final Map<String, String> beside;
    private final List<Runnable> returns;
    private final Map<String, Newest<?>> newest;

    /** On this database. */
    public ViewStore(MongoDatabase database) {
        this(database, Generations.ofOurs(), Map.of(), new CopyOnWriteArrayList<>(), new ConcurrentHashMap<>());
    }

    /** On a database whose views are nobody's until {@link #open} has found whose they are. */
    static ViewStore unopened(MongoDatabase database, List<Runnable> returns) {
        return new ViewStore(database, Generations.unknown(), Map.of(), returns, new ConcurrentHashMap<>());
    }

    private ViewStore(
            MongoDatabase database,
            Generations live,
            Map<String, String> beside,
            List<Runnable> returns,
            Map<String, Newest<?>> newest) {
        this.returns = returns;
        this.database = database;
        this.live = live;
        this.beside = beside;
        this.newest = newest;
    }

    /** The same store, in which this view is that of the generation named, whichever readers see. */
    public ViewStore beside(String view, String generation) {
        return new ViewStore(database, live, Map.of(view, generation), returns, newest);
    }

    /** The collection named, of the generation of its view that is read now. */
    public MongoCollection<Document> collection(String view, String name) {
        String fixed = beside.get(view);
        return generation(name, fixed == null ? liveGeneration(view) : fixed);
    }

    /** What is at hand of the collection named, of the generation of its view that is read now. */
    @SuppressWarnings("unchecked") // a collection holds documents of one type
    <D> Newest<D> newest(String view, String name) {
        String fixed = beside.get(view);
        String generation = fixed == null ? liveGeneration(view) : fixed;
        return (Newest<D>) newest.computeIfAbsent(name + "/" + generation, _ -> new Newest<>());
    }

    /** The generation of the view that readers see. */
    public String liveGeneration(String view) {
        return live.of(
                view, name -> found(name).map(d -> d.getString("generation")).orElse(FIRST));
    }

    /** From this write on readers see this generation of the view, which knows everything up to the position. */
    public void goLive(String view, String generation, ViewPosition position) {
        write(view, generation, position);
        live.goLive(view, generation);
    }

    /** Throws away what other generations of the collection were left behind. */
    public void dropAllBut(String name, String generation) {
        String kept = generation(name, generation).getNamespace().getCollectionName();
        Flux.from(database.listCollectionNames())
                .filter(other -> other.equals(name) || other.startsWith(name + "."))
                .filter(other -> !other.equals(kept))
                .concatMap(other -> database.getCollection(other).drop())
                .blockLast();
    }

    /** Throws one collection of a generation away. */
    public void drop(String name, String generation) {
        newest.remove(name + "/" + generation);
        Mono.from(generation(name, generation).drop()).block();
    }

    /** The same for all these collections a while from now, since a reader may be in the middle of one. */
    public void dropSoon(List<String> names, String generation) {
        CompletableFuture.delayedExecutor(GRACE.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> names.forEach(name -> drop(name, generation)));
    }

    /** SHA-256 over the documents that readers see, fields sorted: equal digests mean equal views. In hexadecimal. */
    public String digest(String view, String name) {
        return ViewDigest.of(collection(view, name));
    }

    /** The first document, by key, that differs from the same collection of another store; empty if none does. */
    public Optional<ViewDifference> difference(String view, String name, ViewStore other) {
        return ViewDifference.first(name, collection(view, name), other.collection(view, name));
    }

    /** The position that the view knows and the version of the program's idea of it; empty if it was never built. */
    public Optional<ViewPosition> position(String view) {
        return found(view).map(d -> new ViewPosition(d.getLong("position"), d.getInteger("version")));
    }

    /** Notes that the view knows everything up to this position; false if nothing was noted of it before. */
    public boolean position(String view, ViewPosition position) {
        return write(view, liveGeneration(view), position);
    }

    /** Lets readers in; views of another store than this one are thrown away before. Throws while the database is away. */
    synchronized void open(String storeId) {
        if (live.isOpen()) {
            return;
        }
        if (storeId().filter(storeId::equals).isEmpty()) {
            clear();
            storeId(storeId);
        }
        Map<String, String> known = new HashMap<>();
        Flux.from(database.getCollection(POSITIONS).find())
                .doOnNext(found -> known.put(found.getString("_id"), found.getString("generation")))
                .blockLast();
        live.open(known);
    }

    /** False while nobody knows whose views they are, since the database was away at the start and still is. */
    public boolean isOpen() {
        return live.isOpen();
    }

    /** Has this called whenever the database can be reached again, perhaps empty. */
    public void whenItReturns(Runnable listener) {
        returns.add(listener);
    }

    /** The store whose events these views were made of; empty if they are new. */
    public Optional<String> storeId() {
        Document found = Mono.from(meta().find(Filters.eq("_id", META)).first()).block();
        return Optional.ofNullable(found).map(d -> d.getString("storeId"));
    }

    /** Notes whose events these views are made of. */
    public void storeId(String storeId) {
        Document document = new Document("_id", META).append("storeId", storeId);
        Mono.from(meta().replaceOne(Filters.eq("_id", META), document, new ReplaceOptions().upsert(true)))
                .block();
    }

    /** Throws away every view; they are made again from the record. */
    public void clear() {
        live.clear();
        Flux.from(database.listCollectionNames())
                .filter(name -> !name.startsWith("system."))
                .concatMap(name -> database.getCollection(name).drop())
                .blockLast();
    }

    private MongoCollection<Document> meta() {
        return database.getCollection(META);
    }

    private MongoCollection<Document> generation(String name, String generation) {
        return database.getCollection(generation.isEmpty() ? name : name + "." + generation);
    }

    private Optional<Document> found(String view) {
        return Optional.ofNullable(Mono.from(database.getCollection(POSITIONS)
                        .find(Filters.eq("_id", view))
                        .first())
                .block());
    }

    private boolean write(String view, String generation, ViewPosition position) {
        Document document = new Document("_id", view)
                .append("position", position.position())
                .append("version", position.version())
                .append("generation", generation);
        UpdateResult result = Mono.from(database.getCollection(POSITIONS)
                        .replaceOne(Filters.eq("_id", view), document, new ReplaceOptions().upsert(true)))
                .block();
        return result != null && result.getMatchedCount() > 0;
    }

    /** How far a view knows the record, and in which version of the program's idea of it. */
    public record ViewPosition(long position, int version) {}
}
