package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A body outside the city answered, and its answer was written down. */
public record OutsideAnswerRecorded(
        String complaintId, Personal answer, @Nullable Personal theirReference) implements ComplaintEvent {}
