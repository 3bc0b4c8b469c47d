package id.gurindam.web.pages.model;

import java.util.Locale;

/** The eight states that a word may have on a page, each with its colour and its icon; a colour never stands without its word. */
public enum Tone {
    /** Past its due time, or broken. */
    LATE,
    /** Due before long. */
    SOON,
    /** Well in time. */
    ONTIME,
    /** Not running. */
    PAUSED,
    /** Waiting for the citizen. */
    CITIZEN,
    /** Settled, and the citizen says so. */
    CONFIRMED,
    /** Settled by silence, which nobody may be proud of. */
    AUTO,
    /** The citizen disagrees. */
    DISPUTED;

    /** The class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The symbol in icons.svg. */
    public String icon() {
        return css();
    }
}
