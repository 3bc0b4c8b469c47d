package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** An officer wrote an internal note; neither the public nor the reporter reads it. */
public record NoteAdded(String complaintId, @Nullable String unitCode, Personal text) implements ComplaintEvent {}
