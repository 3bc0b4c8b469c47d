package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** A coordinator refused the complaint on a ground from the published list; the reporter may ask for a review. */
public record ComplaintDeclined(String complaintId, String ground, Personal reason) implements ComplaintEvent {}
