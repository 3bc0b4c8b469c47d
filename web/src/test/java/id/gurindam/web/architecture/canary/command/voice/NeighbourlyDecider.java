package id.gurindam.web.architecture.canary.command.voice;

import id.gurindam.web.architecture.canary.command.complaint.FramedDecider;

/** Knows the subject next door. */
record NeighbourlyDecider(FramedDecider neighbour) {}
