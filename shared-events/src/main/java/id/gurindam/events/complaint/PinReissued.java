package id.gurindam.events.complaint;

/** The reporter got a new PIN; the old one no longer opens anything. */
public record PinReissued(String complaintId, String pinMac) implements ComplaintEvent {}
