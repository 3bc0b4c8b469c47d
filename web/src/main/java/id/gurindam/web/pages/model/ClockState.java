package id.gurindam.web.pages.model;

/** How a clock stands. */
public enum ClockState {
    /** It runs. */
    RUNNING,
    /** It stands still, because the reporter was asked. */
    PAUSED,
    /** The act came in time. */
    MET,
    /** The act came late. */
    MISSED,
    /** It ended without the act: withdrawn, merged or passed on. */
    VOID
}
