package id.gurindam.web.architecture.canary.events.complaint;

import id.gurindam.web.architecture.canary.events.GurindamEvent;

/** Named after a database. */
public record ComplaintUpdated(String complaintId) implements GurindamEvent {}
