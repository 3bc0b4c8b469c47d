package id.gurindam.web.pages.model;

/** Who speaks in a line of the timeline, which is all that its bar says. */
public enum EntryKind {
    /** A citizen. */
    CITIZEN("me"),
    /** The city. */
    CITY("city"),
    /** The platform, or a move inside the office. */
    SYSTEM("sys"),
    /** An internal note, never shown outside. */
    NOTE("note");

    private final String css;

    EntryKind(String css) {
        this.css = css;
    }

    /** The class in the style sheet. */
    public String css() {
        return css;
    }
}
