package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The request falls under the law on public information and went to the information officer (PPID). */
public record ComplaintPassedToInformationOfficer(
        String complaintId, @Nullable Personal reason) implements ComplaintEvent {}
