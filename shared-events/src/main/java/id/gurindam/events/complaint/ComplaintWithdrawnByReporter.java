package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The reporter took the complaint back. */
public record ComplaintWithdrawnByReporter(
        String complaintId, @Nullable Personal reason) implements ComplaintEvent {}
