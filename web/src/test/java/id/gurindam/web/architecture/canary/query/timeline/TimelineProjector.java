package id.gurindam.web.architecture.canary.query.timeline;

/** Stands for a view. */
public final class TimelineProjector {
    private TimelineProjector() {}
}
