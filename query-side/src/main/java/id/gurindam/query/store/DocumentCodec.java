package id.gurindam.query.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A view's record as a document and back; its id is the document's key. */
final class DocumentCodec<D extends ViewDocument> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(SealedJson.module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Class<D> type;

    DocumentCodec(Class<D> type) {
        this.type = type;
    }

    /** Of any line; what has no names of its own stands under one. */
    static Document tree(Object line) {
        return switch (line) {
            case List<?> list -> new Document("entries", MAPPER.convertValue(list, Object.class));
            case Map.Entry<?, ?> held -> new Document("value", String.valueOf(held.getValue()));
            default -> new Document(MAPPER.convertValue(line, TREE));
        };
    }

    Document write(D document) {
        Document out = new Document(MAPPER.convertValue(document, TREE));
        out.remove("id");
        return out.append("_id", document.id());
    }

    D read(Document document) {
        Document in = new Document(document);
        in.put("id", in.remove("_id"));
        return MAPPER.convertValue(in, type);
    }
}
