package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;

/** A coordinator put the complaint in another class or category than at verification. */
public record ClassificationCorrected(
        String complaintId,
        Classification from,
        Classification to,
        String categoryCode,
        Accused accused,
        Personal reason)
        implements ComplaintEvent {}
