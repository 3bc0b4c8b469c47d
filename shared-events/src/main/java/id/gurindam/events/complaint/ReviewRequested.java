package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The reporter asked that another than the first decider look at the decision. */
public record ReviewRequested(String complaintId, Personal reason) implements ComplaintEvent {}
