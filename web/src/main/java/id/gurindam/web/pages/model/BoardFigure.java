package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** One great figure of the board in the reader's language, with what it is, and where its cases are. */
public record BoardFigure(
        String words,
        String label,
        String definition,
        String href,
        @Nullable Tone tone) {}
