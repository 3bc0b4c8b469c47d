package id.gurindam.web.architecture.canary.circle.night;

import id.gurindam.web.architecture.canary.circle.day.Day;

/** Comes after day. */
public record Night(Day before) {}
