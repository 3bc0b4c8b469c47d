package id.gurindam.query.past;

import id.gurindam.query.axon.PastCopy;
import id.gurindam.query.axon.Pasts;
import id.gurindam.query.axon.Retold;
import id.gurindam.query.store.FieldChange;
import id.gurindam.query.store.ShownJson;
import id.gurindam.query.store.ViewChanges;
import id.gurindam.query.store.ViewContent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a view as it was with what it says now, off the threads that answer others. */
@Component
class PastAnswers {
    private static final String SEPARATOR = "/";

    private final Pasts pasts;
    private final RecordStore record;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PastAnswers(Pasts pasts, RecordStore record) {
        this.pasts = pasts;
        this.record = record;
    }

    @QueryHandler
    FindPast.Named answer(FindPast.Names query) {
        return new FindPast.Named(pasts.views().stream().map(Retold::name).toList());
    }

    @QueryHandler
    CompletableFuture<FindPast.@Nullable Progress> answer(FindPast.Prepare query) {
        if (pasts.view(query.view()).isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Duration patience = Duration.ofMillis(query.patience());
        return CompletableFuture.completedFuture(query)
                .thenComposeAsync(
                        asked -> pasts.prepare(asked.view(), asked.position(), asked.reader(), patience), threads)
                .thenApply(FindPast.Progress::of);
    }

    @QueryHandler
    CompletableFuture<FindPast.@Nullable Differences> answer(FindPast query) {
        return CompletableFuture.supplyAsync(() -> read(query), threads);
    }

    private FindPast.@Nullable Differences read(FindPast query) {
        Retold view = pasts.view(query.view()).orElse(null);
        PastCopy copy = pasts.take(query.view(), query.position()).orElse(null);
        if (view == null || copy == null) {
            return null;
        }
        try {
            return differences(view, copy.content(), query);
        } finally {
            pasts.giveBack(copy);
        }
    }

    private FindPast.Differences differences(Retold view, ViewContent then, FindPast query) {
        ViewContent now = view.now();
        long since = query.position();
        ViewChanges.Page page = ViewChanges.between(then, now, since, after(query.after()), query.limit());
        Map<Long, Optional<FindPast.Cause>> causes = new HashMap<>();
        List<FindPast.Changed> items = page.items().stream()
                .map(change -> changed(view, change, since, causes))
                .toList();
        List<FindPast.Collected> collections = now.collections().stream()
                .map(name -> new FindPast.Collected(name, then.size(name), now.size(name), then.digest(name)))
                .toList();
        ViewChanges.After next = page.next();
        return new FindPast.Differences(
                query.view(),
                since,
                record.head(),
                collections,
                ViewChanges.total(then, now, since),
                items,
                next == null ? null : next.collection() + SEPARATOR + next.key());
    }

    private FindPast.Changed changed(
            Retold view, ViewChanges.Change change, long since, Map<Long, Optional<FindPast.Cause>> causes) {
        Map<String, Long> behind = view.behind(change.collection(), change.key(), since);
        List<FindPast.Field> fields = FieldChange.between(change.then(), change.now()).stream()
                .filter(field -> !field.path().equals("_id"))
                .map(field -> {
                    boolean locked = view.opened().contains(field.path());
                    Long position = behind.getOrDefault(field.path(), newest(change));
                    return new FindPast.Field(
                            field.path(),
                            locked ? ShownJson.locked(field.then()) : ShownJson.of(field.then()),
                            locked ? ShownJson.locked(field.now()) : ShownJson.of(field.now()),
                            position == null
                                    ? null
                                    : causes.computeIfAbsent(position, this::cause)
                                            .orElse(null));
                })
                .toList();
        return new FindPast.Changed(
                change.collection(), change.key(), code(change), change.then() != null, change.now() != null, fields);
    }

    /** The last event that the document knows, where it tells. */
    private static @Nullable Long newest(ViewChanges.Change change) {
        Document now = change.now();
        return now != null && now.get("position") instanceof Number position
                ? Long.valueOf(position.longValue())
                : null;
    }

    private static @Nullable String code(ViewChanges.Change change) {
        Document document = change.now() == null ? change.then() : change.now();
        if (document == null) {
            return null;
        }
        Object filing = document.get("filing");
        Object code = filing instanceof Map<?, ?> told ? told.get("trackingCode") : document.get("trackingCode");
        return code instanceof String text ? text : null;
    }

    private Optional<FindPast.Cause> cause(long position) {
        return record.from(position, 1).stream()
                .findFirst()
                .map((RecordedEvent event) -> new FindPast.Cause(position, event.name(), event.recordedAt()));
    }

    private static ViewChanges.After after(@Nullable String cursor) {
        int cut = cursor == null ? -1 : cursor.indexOf(SEPARATOR);
        return cursor == null || cut < 0
                ? ViewChanges.After.NOTHING
                : new ViewChanges.After(cursor.substring(0, cut), cursor.substring(cut + 1));
    }
}
