package id.gurindam.query.casefile;

import id.gurindam.clocks.Fact;
import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as one audience may see it, opened. A text that is null was never there or is not for this audience; one that
 * was destroyed is {@link #ERASED}. version is what {@code ETag} and {@code If-Match} speak of. clockFacts are
 * the same for every audience, so that all read one verdict; they hold no text.
 */
public record CaseView(
        String complaintId,
        long version,
        long position,
        String trackingCode,
        ComplaintKind kind,
        String categoryCode,
        Visibility visibility,
        @Nullable Classification classification,
        boolean supervisory,
        Accused accused,
        CaseStatus status,
        boolean detailsWanted,
        @Nullable String holderUnit,
        @Nullable String officerRef,
        @Nullable String outsideBody,
        @Nullable String mergedInto,
        @Nullable String consentAwaited,
        @Nullable String reviewerRef,
        @Nullable String kelurahanCode,
        @Nullable String publishedText,
        @Nullable Original original,
        boolean reporterKnown,
        Instant filedAt,
        Channel channel,
        FiledBy filedBy,
        int voices,
        List<FileRef> files,
        List<Entry> entries,
        List<Fact> clockFacts) {
    /** What stands in the place of a text whose key was destroyed. */
    public static final String ERASED = "\u0000erased";

    /** After these somebody has the case, or nobody needs to. */
    private static final Set<String> OWNED = Set.of(
            "complaint.routing-accepted-by-unit",
            "complaint.outcome-claimed",
            "complaint.declined",
            "complaint.forwarded-outside",
            "complaint.passed-to-information-officer",
            "complaint.recognised-as-duplicate",
            "complaint.withdrawn-by-reporter");

    /** What the reporter wrote: for the reporter, and for an officer after a reveal. */
    public record Original(
            String narrative,
            @Nullable String exactPlace,
            @Nullable String placeWords,
            List<AnswerView> answers,
            List<FileRef> files) {}

    /** An answer to a question of the category. */
    public record AnswerView(
            String questionCode,
            List<String> choices,
            @Nullable String words) {}

    /** One entry of the timeline; actorRef is told to the office only. */
    public record Entry(
            long position,
            String name,
            Instant at,
            @Nullable String actorRef,
            Role actorRole,
            @Nullable String actorUnit,
            Map<String, String> codes,
            Map<String, String> texts,
            List<FileRef> files) {}

    /** The unit that gave the case back, and the one that it named if it did. */
    public record Between(String returnedBy, @Nullable String suggestedUnit) {}

    /** Between which units it lies: from a return until a unit has taken it, or it needs none; null else. */
    public @Nullable Between between() {
        Between between = null;
        for (Entry entry : entries) {
            String unit = entry.codes().get("unitCode");
            if (entry.name().equals("complaint.routing-returned-by-unit") && unit != null) {
                between = new Between(unit, entry.codes().get("suggestedUnit"));
            } else if (OWNED.contains(entry.name())) {
                between = null;
            }
        }
        return between;
    }

    /** True if the public may know that the case exists. */
    public boolean isPublic() {
        return visibility != Visibility.SECRET && !supervisory;
    }
}
