package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** One way to narrow a list, with how many it leaves; its label is a message key. */
public record Tab(String key, String href, @Nullable Integer count, boolean current) {}
