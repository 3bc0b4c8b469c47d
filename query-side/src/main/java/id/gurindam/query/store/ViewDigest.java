package id.gurindam.query.store;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 over the documents of a collection in the order of their keys, the fields of each sorted. */
final class ViewDigest {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ViewDigest() {}

    static String of(MongoCollection<Document> collection) {
        return of(Paged.of(collection.find().sort(Sorts.ascending("_id")))
                .toStream(Paged.DOCUMENTS)
                .map(DocumentCodec::told));
    }

    static String of(Stream<Document> sorted) {
        MessageDigest digest = sha256();
        sorted.map(CANONICAL::writeValueAsBytes).forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
