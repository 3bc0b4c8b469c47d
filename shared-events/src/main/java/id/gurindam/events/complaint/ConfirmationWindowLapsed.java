package id.gurindam.events.complaint;

/** The reporter stayed silent for the whole confirmation window; silence is never a confirmation. */
public record ConfirmationWindowLapsed(String complaintId) implements ComplaintEvent {}
