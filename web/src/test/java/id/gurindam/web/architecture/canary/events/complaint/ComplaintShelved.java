package id.gurindam.web.architecture.canary.events.complaint;

import id.gurindam.web.architecture.canary.events.GurindamEvent;

/** Is no record. */
public final class ComplaintShelved implements GurindamEvent {}
