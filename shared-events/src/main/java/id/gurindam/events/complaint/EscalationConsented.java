package id.gurindam.events.complaint;

/** The reporter agreed that the case goes to the body outside the city. */
public record EscalationConsented(String complaintId, String level) implements ComplaintEvent {}
