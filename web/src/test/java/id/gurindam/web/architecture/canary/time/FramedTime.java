package id.gurindam.web.architecture.canary.time;

import org.springframework.http.HttpStatus;

/** Leans on a framework. */
record FramedTime(HttpStatus status) {}
