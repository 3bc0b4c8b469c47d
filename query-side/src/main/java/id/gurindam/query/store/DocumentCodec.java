package id.gurindam.query.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view's record as a document and back; its id is the document's key. What is only ever read whole is kept as one field
 * of bytes, which the database carries without looking into it, beside the fields by which it is asked for. A document
 * without that field, as an older program wrote it, is read as well.
 */
final class DocumentCodec<D extends ViewDocument> {
    /** The field that holds the whole record as JSON. */
    private static final String WHOLE = "whole";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(SealedJson.module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final ObjectReader TREES = MAPPER.readerFor(TREE);

    private final Class<D> type;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final @Nullable Map<String, Function<D, @Nullable Object>> asked;

    /** Field by field. */
    DocumentCodec(Class<D> type) {
        this(type, null);
    }

    /** As bytes, beside these fields. */
    DocumentCodec(Class<D> type, @Nullable Map<String, Function<D, @Nullable Object>> asked) {
        this.type = type;
        this.reader = MAPPER.readerFor(type);
        this.writer = MAPPER.writerFor(type);
        this.asked = asked;
    }

    /** Of any line; what has no names of its own stands under one. */
    static Document tree(Object line) {
        return switch (line) {
            case List<?> list -> new Document("entries", MAPPER.convertValue(list, Object.class));
            case Map.Entry<?, ?> held -> new Document("value", String.valueOf(held.getValue()));
            default -> new Document(MAPPER.convertValue(line, TREE));
        };
    }

    /** What a document says, field by field, in whichever form it is kept. */
    static Document told(Document kept) {
        if (!(kept.get(WHOLE) instanceof Binary whole)) {
            return kept;
        }
        Map<String, Object> fields = TREES.readValue(whole.getData());
        fields.remove("id");
        Document told = new Document(fields);
        told.putAll(kept);
        told.remove(WHOLE);
        return told;
    }

    Document write(D document) {
        return asked == null ? fields(document) : whole(document, asked);
    }

    private Document fields(D document) {
        Document out = new Document(MAPPER.convertValue(document, TREE));
        out.remove("id");
        return out.append("_id", document.id());
    }

    private Document whole(D document, Map<String, Function<D, @Nullable Object>> beside) {
        Document out = new Document("_id", document.id()).append("position", document.position());
        beside.forEach((name, field) -> {
            Object value = field.apply(document);
            if (value != null) {
                out.append(name, value);
            }
        });
        return out.append(WHOLE, new Binary(writer.writeValueAsBytes(document)));
    }

    D read(Document document) {
        if (document.get(WHOLE) instanceof Binary whole) {
            return reader.readValue(whole.getData());
        }
        Map<String, Object> in = new HashMap<>(document);
        in.put("id", in.remove("_id"));
        return MAPPER.convertValue(in, type);
    }
}
