package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A coordinator replaced the text that the public reads. */
public record PublishedTextCorrected(
        String complaintId,
        Personal publishedText,
        @Nullable Personal reason) implements ComplaintEvent {}
