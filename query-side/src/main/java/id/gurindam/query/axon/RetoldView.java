package id.gurindam.query.axon;

import id.gurindam.query.store.FieldChange;
import id.gurindam.query.store.StoredContent;
import id.gurindam.query.store.ViewContent;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A view of the store, whose documents are each made of the events of one case. */
record RetoldView(View view, RecordStore record, ViewStore store, SharedPages pages) implements Retold {
    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Copy anew(String generation) {
        return new Shadow(view, store, generation, pages);
    }

    @Override
    public ViewContent now() {
        return new StoredContent(store, view.name(), view.collections());
    }

    @Override
    public Set<String> opened() {
        return view.opened();
    }

    @Override
    public Map<String, Long> behind(String collection, String key, long since) {
        List<RecordedEvent> events = CaseStreams.of(record, key).toList();
        View past = view.beside(store.beside(view.name(), "asof"));
        Replay replay = Replay.of(past, pages.reader());
        replay.take(before(events, since));
        Map<String, Long> behind = new HashMap<>();
        @Nullable Document draft = past.draft(collection, key);
        for (RecordedEvent event : after(events, since)) {
            Document then = draft;
            replay.take(List.of(event));
            draft = past.draft(collection, key);
            FieldChange.between(then, draft).forEach(field -> behind.put(field.path(), event.position()));
        }
        return behind;
    }

    private static List<RecordedEvent> before(List<RecordedEvent> events, long since) {
        return events.stream().filter(event -> event.position() <= since).toList();
    }

    private static List<RecordedEvent> after(List<RecordedEvent> events, long since) {
        return events.stream().filter(event -> event.position() > since).toList();
    }
}
