package id.gurindam.web.architecture.canary.circle.day;

import id.gurindam.web.architecture.canary.circle.night.Night;

/** Comes after night. */
public record Day(Night before) {}
