package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The matter belongs to a body outside the city, and was handed to it. */
public record ComplaintForwardedOutside(
        String complaintId, String body, @Nullable Personal theirReference, Personal reason)
        implements ComplaintEvent {}
