package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The reporter said that the matter is not settled. */
public record OutcomeDisputedByReporter(String complaintId, Personal reason) implements ComplaintEvent {}
