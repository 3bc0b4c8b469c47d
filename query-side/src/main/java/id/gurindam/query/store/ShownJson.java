package id.gurindam.query.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A value of a document as JSON for people: what is sealed shows as its envelope, as it does in the record. */
public final class ShownJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SEALED = "$sealed";

    private ShownJson() {}

    /** The JSON; null where there is no value. */
    public static @Nullable String of(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(shown(value));
    }

    /** The JSON of a value that must not be shown: that there is one. */
    public static @Nullable String locked(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(Map.of(SEALED, "…"));
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Map<?, ?> map when SealedJson.isSealed(map) -> Map.of(SEALED, SealedJson.envelope(map));
            case Map<?, ?> map -> {
                Map<String, Object> all = new LinkedHashMap<>();
                map.forEach((name, inner) -> all.put(String.valueOf(name), inner == null ? "" : shown(inner)));
                yield all;
            }
            case List<?> list ->
                list.stream().map(inner -> inner == null ? "" : shown(inner)).toList();
            default -> value;
        };
    }
}
