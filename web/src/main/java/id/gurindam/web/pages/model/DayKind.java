package id.gurindam.web.pages.model;

/** What one day means for a clock. */
public enum DayKind {
    /** Before the clock began. */
    BEFORE("off"),
    /** The day on which it began. */
    START("done"),
    /** A working day that counted. */
    COUNTED(""),
    /** Saturday, Sunday, a holiday or a day that was excused. */
    FREE("off"),
    /** The clock stood still. */
    PAUSED("hold"),
    /** Today. */
    TODAY("today"),
    /** A working day that is left. */
    LEFT("left"),
    /** The last day. */
    DUE("due"),
    /** A working day after the last one. */
    OVER("over");

    private final String css;

    DayKind(String css) {
        this.css = css;
    }

    /** The class in the style sheet. */
    public String css() {
        return css;
    }
}
