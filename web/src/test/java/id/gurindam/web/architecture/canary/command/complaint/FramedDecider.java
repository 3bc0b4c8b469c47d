package id.gurindam.web.architecture.canary.command.complaint;

import org.springframework.http.HttpStatus;

/** Leans on a framework. */
public record FramedDecider(HttpStatus status) {}
