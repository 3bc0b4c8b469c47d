package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The unit gave the complaint back to the coordinator; suggestedUnit is whom it holds to be the right one. */
public record RoutingReturnedByUnit(
        String complaintId,
        String unitCode,
        @Nullable String returnReason,
        @Nullable String suggestedUnit,
        Personal reason)
        implements ComplaintEvent {}
