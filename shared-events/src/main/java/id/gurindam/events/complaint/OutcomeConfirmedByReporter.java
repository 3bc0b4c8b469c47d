package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The reporter said that the matter is settled. */
public record OutcomeConfirmedByReporter(
        String complaintId, @Nullable Personal words) implements ComplaintEvent {}
