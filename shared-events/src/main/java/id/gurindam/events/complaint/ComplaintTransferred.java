package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The complaint moved from the unit that held it to another, which now owes the answer. */
public record ComplaintTransferred(
        String complaintId,
        String fromUnit,
        String toUnit,
        @Nullable String transferReason,
        Personal reason) implements ComplaintEvent {}
