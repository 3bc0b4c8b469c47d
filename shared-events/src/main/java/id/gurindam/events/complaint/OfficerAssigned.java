package id.gurindam.events.complaint;

/** The unit named the officer who works on the complaint. */
public record OfficerAssigned(String complaintId, String unitCode, String officerRef) implements ComplaintEvent {}
