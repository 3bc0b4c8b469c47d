package id.gurindam.web.operations;

import id.gurindam.events.wire.UnknownEvent;
import id.gurindam.record.RecordUnusable;
import id.gurindam.record.StoreMismatch;
import id.gurindam.record.disk.DiskFailure;
import id.gurindam.record.keys.KeysUnusable;
import id.gurindam.record.keys.SealBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import tools.jackson.core.JacksonException;

/** A start that its stores refuse is told in one line for the operator, not in the words of a framework. */
final class WhyNotStarted implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JacksonException) {
                // What it says may quote the event.
                return new FailureAnalysis("cannot start: an event of the record cannot be read any more", null, t);
            }
            if (t instanceof RecordUnusable
                    || t instanceof StoreMismatch
                    || t instanceof UnknownEvent
                    || t instanceof KeysUnusable
                    || t instanceof SealBroken
                    || t instanceof DiskFailure) {
                return new FailureAnalysis("cannot start: " + t.getMessage(), null, t);
            }
        }
        return null;
    }
}
