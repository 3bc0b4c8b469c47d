package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The case is worked on again, by the unit named. */
public record ComplaintReopened(String complaintId, String unitCode, Personal reason) implements ComplaintEvent {}
