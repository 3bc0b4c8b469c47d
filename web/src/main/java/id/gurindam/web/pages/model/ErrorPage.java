package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** What a page says when something went wrong: the status, and a reference that the log knows. */
public record ErrorPage(int status, @Nullable String reference) {}
