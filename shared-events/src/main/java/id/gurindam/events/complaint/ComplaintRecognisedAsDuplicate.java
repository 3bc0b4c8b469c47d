package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** The complaint tells the same as another, which carries on for both; nothing vanishes from the register. */
public record ComplaintRecognisedAsDuplicate(
        String complaintId, String masterComplaintId, String masterTrackingCode, Personal reason)
        implements ComplaintEvent {}
