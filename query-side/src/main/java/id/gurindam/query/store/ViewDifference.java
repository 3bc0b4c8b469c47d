package id.gurindam.query.store;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where two copies of a view first say different things: the document, and the field; field is empty if one lacks it all. */
public record ViewDifference(String collection, String key, String field) {
    static Optional<ViewDifference> first(String name, MongoCollection<Document> one, MongoCollection<Document> other) {
        Iterator<Document> left = sorted(one);
        Iterator<Document> right = sorted(other);
        while (left.hasNext() || right.hasNext()) {
            Document a = left.hasNext() ? left.next() : null;
            Document b = right.hasNext() ? right.next() : null;
            if (!Objects.equals(a, b)) {
                return Optional.of(between(name, told(a), told(b)));
            }
        }
        return Optional.empty();
    }

    private static Iterator<Document> sorted(MongoCollection<Document> collection) {
        return Paged.awaited(collection.find().sort(Sorts.ascending("_id"))).iterator();
    }

    private static ViewDifference between(String name, @Nullable Document a, @Nullable Document b) {
        String left = key(a);
        String right = key(b);
        if (a == null || b == null || !left.equals(right)) {
            boolean leftFirst = b == null || (a != null && left.compareTo(right) < 0);
            return new ViewDifference(name, leftFirst ? left : right, "");
        }
        TreeSet<String> fields = new TreeSet<>(a.keySet());
        fields.addAll(b.keySet());
        String differing = fields.stream()
                .filter(field -> !Objects.equals(a.get(field), b.get(field)))
                .findFirst()
                .orElse("");
        return new ViewDifference(name, left, differing);
    }

    private static @Nullable Document told(@Nullable Document kept) {
        return kept == null ? null : DocumentCodec.told(kept);
    }

    private static String key(@Nullable Document document) {
        return document == null ? "" : String.valueOf(document.get("_id"));
    }
}
