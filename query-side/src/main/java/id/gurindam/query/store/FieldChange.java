package id.gurindam.query.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A field of a document that says something else in another copy of it: its path, and what it says in both; null is absent. */
public record FieldChange(
        String path, @Nullable Object then, @Nullable Object now) {

    /** The fields that differ, by path; a list is compared entry by entry. */
    public static List<FieldChange> between(@Nullable Document then, @Nullable Document now) {
        Map<String, Object> before = fields(then);
        Map<String, Object> after = fields(now);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                changes.add(new FieldChange(path, before.get(path), after.get(path)));
            }
        }
        return changes;
    }

    private static Map<String, Object> fields(@Nullable Document document) {
        Map<String, Object> fields = new TreeMap<>();
        if (document != null) {
            document.forEach((name, value) -> flatten(name, value, fields));
        }
        return fields;
    }

    private static void flatten(String path, @Nullable Object value, Map<String, Object> into) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map
            when !SealedJson.isSealed(map) && !path.endsWith("]") ->
                map.forEach((name, inner) -> flatten(path + "." + name, inner, into));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten("%s[%03d]".formatted(path, i), list.get(i), into);
                }
            }
            default -> into.put(path, value);
        }
    }
}
