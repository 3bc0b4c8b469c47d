package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The unit added a piece of evidence to the case. */
public record EvidenceAttached(
        String complaintId,
        String unitCode,
        FileRef file,
        @Nullable Personal caption) implements ComplaintEvent {}
