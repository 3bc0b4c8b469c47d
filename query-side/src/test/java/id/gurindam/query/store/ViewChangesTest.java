package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ViewChangesTest {
    private static final Map<String, Object> SEALED = Map.of("envelope", "enc:1", "streamId", "c1", "field", "text");

    @Test
    void a_document_that_changed_came_or_went_is_told_and_an_equal_one_is_not() {
        ContentInMemory then = content("units", Map.of("1", "PUPR", "2", "Dishub", "3", "Pasar"));
        ContentInMemory now = content("units", Map.of("1", "PUPR", "2", "Perhubungan", "4", "Damkar"));

        ViewChanges.Page page = ViewChanges.between(then, now, -1, ViewChanges.After.NOTHING, 10);

        assertThat(page.items()).extracting(ViewChanges.Change::key).containsExactly("2", "3", "4");
        assertThat(page.items().get(1).now()).isNull();
        assertThat(page.items().get(2).then()).isNull();
        assertThat(page.next()).isNull();
        assertThat(ViewChanges.total(then, now, -1)).isEqualTo(3);
    }

    @Test
    void pages_of_any_size_tell_every_change_once_and_in_order() {
        Map<String, NavigableMap<String, Document>> many = new TreeMap<>();
        for (String collection : List.of("areas", "units")) {
            many.put(collection, new TreeMap<>());
            for (int i = 0; i < 7; i++) {
                many.get(collection).put("k" + i, new Document("name", i));
            }
        }
        ContentInMemory now = new ContentInMemory(many);
        ContentInMemory then = content("units", Map.of());
        for (int limit = 1; limit < 16; limit++) {
            List<String> told = new ArrayList<>();
            ViewChanges.After after = ViewChanges.After.NOTHING;
            while (after != null) {
                ViewChanges.Page page = ViewChanges.between(then, now, -1, after, limit);
                page.items().forEach(change -> told.add(change.collection() + change.key()));
                after = page.next();
            }
            assertThat(told)
                    .as("limit %d", limit)
                    .hasSize(14)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Test
    void fields_are_compared_by_path_lists_entry_by_entry_and_sealed_values_whole() {
        Document then = new Document("standing", new Document("status", "RECEIVED"))
                .append("entries", List.of(Map.of("name", "filed")))
                .append("text", SEALED);
        Document now = new Document("standing", new Document("status", "VERIFIED"))
                .append("entries", List.of(Map.of("name", "filed"), Map.of("name", "verified")))
                .append("text", Map.of("envelope", "enc:2", "streamId", "c1"));

        assertThat(FieldChange.between(then, now))
                .extracting(FieldChange::path)
                .containsExactly("entries[001]", "standing.status", "text");
        assertThat(FieldChange.between(then, then)).isEmpty();
    }

    @Test
    void a_sealed_value_shows_as_its_envelope_wherever_it_lies() {
        assertThat(ShownJson.of(List.of(Map.of("texts", List.of(SEALED)))))
                .isEqualTo("[{\"texts\":[{\"$sealed\":\"enc:1\"}]}]");
        assertThat(ShownJson.locked("Lubang di jalan")).doesNotContain("Lubang").contains("$sealed");
        assertThat(ShownJson.locked(null)).isNull();
    }

    private static ContentInMemory content(String collection, Map<String, String> names) {
        NavigableMap<String, Document> documents = new TreeMap<>();
        names.forEach((key, name) -> documents.put(key, new Document("_id", key).append("name", name)));
        return new ContentInMemory(Map.of(collection, documents));
    }
}
