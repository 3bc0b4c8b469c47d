package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The case is worked on again, by the unit named; without a unitCode it waits for a coordinator to route it. */
public record ComplaintReopened(
        String complaintId, @Nullable String unitCode, Personal reason) implements ComplaintEvent {}
