package id.gurindam.web.architecture.canary.events.complaint;

import id.gurindam.web.architecture.canary.events.GurindamEvent;
import org.springframework.http.HttpStatus;

/** Leans on a framework. */
public record FramedEvent(HttpStatus status) implements GurindamEvent {}
