package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The reviewer let the decision stand or sent the case back to work. */
public record ReviewDecided(String complaintId, ReviewDecision decision, Personal reason) implements ComplaintEvent {}
