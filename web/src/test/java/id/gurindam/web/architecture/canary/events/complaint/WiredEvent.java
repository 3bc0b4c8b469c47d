package id.gurindam.web.architecture.canary.events.complaint;

import id.gurindam.web.architecture.canary.events.GurindamEvent;
import id.gurindam.web.architecture.canary.events.wire.Writing;

/** Knows how it is written. */
public record WiredEvent(Writing writing) implements GurindamEvent {}
