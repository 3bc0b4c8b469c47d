package id.gurindam.web.architecture.canary.events.wire;

/** Stands for the wire. */
public final class Writing {
    private Writing() {}
}
