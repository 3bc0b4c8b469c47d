package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The reporter rated how the case was handled, from one to five stars. */
public record RatingGiven(
        String complaintId, int stars, @Nullable Personal words) implements ComplaintEvent {}
