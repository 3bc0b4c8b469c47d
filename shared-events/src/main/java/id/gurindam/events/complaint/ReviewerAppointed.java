package id.gurindam.events.complaint;

/** A reviewer was named, who is never the first decider. */
public record ReviewerAppointed(String complaintId, String reviewerRef) implements ComplaintEvent {}
