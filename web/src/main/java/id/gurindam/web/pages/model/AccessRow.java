package id.gurindam.web.pages.model;

import java.time.Instant;

/** One time that somebody opened the reporter's data, and for what purpose. */
public record AccessRow(Instant at, String who, String purpose, boolean identity) {}
