package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The case was closed though the reporter does not agree, after a second answer or a review: by the head of the unit, or without a unitCode by a superior of the coordinator who answered. */
public record ComplaintClosedWithObjection(
        String complaintId, @Nullable String unitCode, Personal reason) implements ComplaintEvent {}
