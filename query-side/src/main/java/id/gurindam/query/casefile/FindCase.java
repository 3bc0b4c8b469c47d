package id.gurindam.query.casefile;

import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Visibility;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case of this public code as the audience may see it, or nothing. For the office the original is opened only if
 * withOriginal says that a reveal is on record; a PUBLIC reader gets nothing of a secret or supervisory case.
 */
public record FindCase(String trackingCode, Audience audience, boolean withOriginal) {

    /**
     * The case as it stood after the event at this position, by what was recorded until then; nothing before it was filed.
     * Keys that have gone since stay gone.
     */
    public record AsOf(String trackingCode, Audience audience, boolean withOriginal, long position) {}

    /** Which case the code belongs to and what opens it: its id and the digest of its PIN. */
    public record Key(String trackingCode) {}

    /** The answer to {@link Key}. */
    public record KeyView(String complaintId, String pinMac, String reporterRefOrEmpty, boolean isPublic) {}

    /** Where the public case of this code stands, without opening anything of it; nothing if it is not public. */
    public record Stand(String trackingCode) {}

    /**
     * The answer to {@link Stand}: whatever is told of the case to the public is the same as long as the event that it
     * knows and the number of destroyed keys are the same.
     */
    public record StandView(String complaintId, long position, long destructions) {}

    /** What decides who may do what in the case of this code, without opening any of its texts. */
    public record Concern(String trackingCode) {}

    /** The answer to {@link Concern}. */
    public record ConcernView(
            String complaintId,
            String trackingCode,
            Visibility visibility,
            boolean supervisory,
            @Nullable String holderUnit,
            Accused accused,
            boolean open) {}

    /** The position of the newest event of the case of this code, by the record itself; nothing if the code is not known. */
    public record Newest(String trackingCode) {}

    /** Public cases by id, for lists that name others. */
    public record Codes(Set<String> complaintIds) {}
}
