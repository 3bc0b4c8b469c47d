package id.gurindam.web.architecture.canary.query.board;

import id.gurindam.web.architecture.canary.query.timeline.TimelineProjector;

/** Knows the view next door. */
record NeighbourlyProjector(TimelineProjector neighbour) {}
