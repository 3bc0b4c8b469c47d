package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The head of the unit closed the case though the reporter does not agree, after a second answer or a review. */
public record ComplaintClosedWithObjection(String complaintId, String unitCode, Personal reason)
        implements ComplaintEvent {}
