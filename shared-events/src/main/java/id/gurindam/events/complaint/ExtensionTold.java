package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The unit told the reporter before the due date that it needs until newDate; the first verdict stays. */
public record ExtensionTold(
        String complaintId,
        String unitCode,
        @Nullable String extensionReason,
        Personal reason,
        LocalDate newDate,
        boolean superiorConsented)
        implements ComplaintEvent {}
