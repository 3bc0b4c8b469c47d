package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody doubts that the evidence shows what it is said to show; without a digest the doubt is about all of it. */
public record EvidenceDoubted(String complaintId, @Nullable String digest, Personal reason) implements ComplaintEvent {}
