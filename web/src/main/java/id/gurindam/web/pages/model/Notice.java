package id.gurindam.web.pages.model;

/** Something to be known before going on, such as whom to call at once; words in the reader's language. */
public record Notice(boolean emergency, String words) {}
