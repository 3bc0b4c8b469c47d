package id.gurindam.web.complaint;

import id.gurindam.events.complaint.FileRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be looked up to read a request: the city's map and lists, and the files sent before. */
public interface Lookups {
    /** The limits of the city's map. */
    Place place();

    /** The file of this digest, if it was sent, is still here, and belongs to no other case than this one. */
    @Nullable
    FileRef file(String digest, String complaintId);

    /** The questions of a category; empty if there is no such category to choose. */
    Optional<List<Question>> questions(String categoryCode);

    /** The code is a kelurahan of the city. */
    boolean isKelurahan(String code);

    /** A question: its code, whether it must be answered, its choices (none: free words), whether it takes several. */
    record Question(String code, boolean required, List<String> choices, boolean several) {}
}
