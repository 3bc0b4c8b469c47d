package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The case was raised to a superior or an overseeing body; where consent is needed it goes there only after the reporter agreed. */
public record ComplaintEscalated(
        String complaintId, String level, @Nullable Personal reason, boolean consentNeeded) implements ComplaintEvent {}
