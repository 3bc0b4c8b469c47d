package id.gurindam.web.architecture.canary.web;

import id.gurindam.web.architecture.canary.events.complaint.ComplaintUpdated;

/** Tells a fact by itself. */
record TellingRoutes(ComplaintUpdated event) {}
