package id.gurindam.web.architecture.canary.web;

import id.gurindam.web.architecture.canary.command.complaint.FramedDecider;

/** Decides. */
record DecidingRoutes(FramedDecider decider) {}
