package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit says that it is done: resolved with evidence, answered, or unable to act on a ground from the list; without a unitCode the coordinator or the information officer answered. */
public record OutcomeClaimed(
        String complaintId,
        @Nullable String unitCode,
        OutcomeKind kind,
        Personal summary,
        List<FileRef> evidence,
        @Nullable Personal noEvidenceReason,
        @Nullable String ground)
        implements ComplaintEvent {}
