package id.gurindam.query.casefile;

import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewDocument;
import id.gurindam.query.store.ViewStore;
import java.util.Map;

/** Which case a public code belongs to; id is the code. */
record CodeDocument(String id, long position, String complaintId) implements ViewDocument {
    /** The codes of the store, which are asked for by their key alone. */
    static Documents<CodeDocument> in(ViewStore store) {
        return new Documents<>(store, CaseFileProjector.NAME, "codes", CodeDocument.class, Map.of());
    }
}
