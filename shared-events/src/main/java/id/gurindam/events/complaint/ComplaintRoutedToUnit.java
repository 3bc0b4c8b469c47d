package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A coordinator handed the complaint to the unit that now owes an answer; when it is due follows from the rules. */
public record ComplaintRoutedToUnit(
        String complaintId, String unitCode, @Nullable Personal reason) implements ComplaintEvent {}
