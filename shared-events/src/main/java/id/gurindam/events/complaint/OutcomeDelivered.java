package id.gurindam.events.complaint;

/** The answer reached the reporter. */
public record OutcomeDelivered(String complaintId, DeliveryMeans means) implements ComplaintEvent {}
