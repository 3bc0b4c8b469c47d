package id.gurindam.query.casefile;

import id.gurindam.query.store.ViewDocument;

/** Which case a public code belongs to; id is the code. */
record CodeDocument(String id, long position, String complaintId) implements ViewDocument {}
