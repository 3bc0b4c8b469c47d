package id.gurindam.web.pages.model;

/** One fact in a list: a message key for its name, and its words. */
public record Fact(String key, String words) {}
