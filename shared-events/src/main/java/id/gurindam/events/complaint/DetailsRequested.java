package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The city asked the reporter for what is missing; without a unitCode the coordinator asked. */
public record DetailsRequested(
        String complaintId,
        @Nullable String unitCode,
        @Nullable String pauseReason,
        Personal question) implements ComplaintEvent {}
