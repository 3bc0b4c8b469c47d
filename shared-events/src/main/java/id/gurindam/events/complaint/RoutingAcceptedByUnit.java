package id.gurindam.events.complaint;

/** The unit said that the complaint is its duty. */
public record RoutingAcceptedByUnit(String complaintId, String unitCode) implements ComplaintEvent {}
